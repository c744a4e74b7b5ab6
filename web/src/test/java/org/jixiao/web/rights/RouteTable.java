package org.jixiao.web.rights;

/**
 * Every route of the application: method, pattern, who comes past the first wall, what they may be
 * answered, and what is sent. Whoever adds a route adds its row; the suite fails until then.
 *
 * <p>Commands are sent with a version that does not exist yet by those who may give them, so that
 * 412 is how they are heard, and with the present version by everyone else.
 */
final class RouteTable {

    static final String TEXT =
            """
            # pages
            GET  /                                         ANYONE        200,302
            GET  /sign-in                                  ANYONE        200
            GET  /preferences                              ANYONE        302
            GET  /home                                     SIGNED_IN     302
            GET  /help                                     SIGNED_IN     200
            GET  /help/{chapter}                           SIGNED_IN     200
            GET  /no-role                                  SIGNED_IN     200
            GET  /accounts                                 SECURITY_ADMINS 200
            GET  /workbench                                SIGNED_IN     200,302
            GET  /projects                                 READERS       200
            GET  /projects/new                             FILERS        302
            GET  /projects/new/{form}                      FILERS        200
            POST /projects/new/{form}                      FILERS        200 edit=check&name=
            GET  /projects/new/{form}/copy                 FILERS        200
            POST /projects/new/{form}/copy                 FILERS        302,404 source=@id&parts=name
            POST /projects/new/{form}/unsaved              FILERS        200,409 page=rights-matrix-page&step=1&force=true&name=x
            GET  /projects/{id}                            READERS       200
            GET  /projects/{id}/edit                       WRITERS       200,302
            POST /projects/{id}/edit                       WRITERS       409,412,422 edit=save&version=@v&name=x
            GET  /projects/{id}/merge                      WRITERS       302
            POST /projects/{id}/merge                      WRITERS       302,422 version=@v&name=x
            GET  /projects/{id}/submission                 FILERS        200,302
            POST /projects/{id}/submission                 FILERS        412 version=@v
            GET  /projects/{id}/{step:discard|withdrawal|forwarding|send-back-withdrawal|forwarding-withdrawal|review-withdrawal|approval|approval-withdrawal|disclosure|adjustment|adjustment-withdrawal}  DECIDERS 302
            POST /projects/{id}/{step:discard|withdrawal|forwarding|send-back-withdrawal|forwarding-withdrawal|review-withdrawal|approval|approval-withdrawal|disclosure|adjustment|adjustment-withdrawal}  DECIDERS 403,409,412 version=@v&documentNumber=x&date=2025-01-01
            GET  /projects/{id}/review                     REVIEWERS     302
            POST /projects/{id}/review                     REVIEWERS     409,412 edit=RETURN_ALL&version=@v&remarks[0].anchor=name&remarks[0].text=x
            POST /projects/{id}/review-opening             REVIEWERS     302 version=@v
            GET  /projects/{id}/comparison                 READERS       200
            GET  /projects/{id}/comparison.csv             READERS       200
            GET  /projects/{id}/send-back                  MANAGERS      302
            POST /projects/{id}/send-back                  MANAGERS      409,412 edit=SEND_BACK_ALL&version=@v&remarks[0].anchor=name&remarks[0].text=x
            GET  /projects/{id}/remarks/{number}/{what:replies|resolution|reopening}  TALKERS 302
            POST /projects/{id}/remarks/{number}/replies   TALKERS       302 text=
            POST /projects/{id}/remarks/{number}/resolution  FOLLOWERS   302
            POST /projects/{id}/remarks/{number}/reopening   FOLLOWERS   302 text=
            GET  /projects/{id}/history                    READERS       200
            GET  /projects/decisions                       DECIDERS      302
            POST /projects/decisions                       DECIDERS      302 action=SUBMIT
            GET  /bulk-jobs                                DECIDERS      200
            GET  /bulk-jobs/{id}                           DECIDERS      404
            GET  /bulk-jobs/{id}/progress                  DECIDERS      404
            GET  /bulk-jobs/{id}/failures                  DECIDERS      404
            GET  /bulk-jobs/{id}/{action:start|cancellation|retry}  DECIDERS 404
            POST /bulk-jobs/{id}/start                     DECIDERS      404
            POST /bulk-jobs/{id}/cancellation              DECIDERS      404
            POST /bulk-jobs/{id}/retry                     DECIDERS      404
            GET  /projects/{id}/copy                       WRITERS       200
            GET  /projects/{id}/sheet                      READERS       200
            GET  /projects/{id}/review-sheet               READERS       200
            POST /projects/{id}/copy                       WRITERS       302 source=@id&parts=name
            GET  /projects/{id}/presence                   WRITERS       200
            POST /projects/{id}/unsaved                    WRITERS       200,409 page=rights-matrix-page&step=1&force=true&version=@v&name=x
            GET  /forwarding                               MANAGERS      200
            GET  /readings                                 SIGNED_IN     200
            POST /readings                                 SIGNED_IN     200 text=1
            GET  /library                                  READERS       200
            GET  /library/suggestions                      READERS       200
            GET  /review                                   REVIEWERS     200
            GET  /review/districts                         REVIEWERS     302
            POST /review/districts                         REVIEWERS     302 districts=440114
            GET  /lists/views                              READERS       302
            POST /lists/views                              READERS       302 place=/projects&name=x&query=&change=drop&was=x
            GET  /lists/columns                            READERS       302
            POST /lists/columns                            READERS       302 place=/projects&shown=unit&shown=status&shown=total
            GET  /approval                                 APPROVERS     200
            GET  /disclosure                               READERS       200
            POST /disclosure                               APPROVERS     422
            GET  /disclosure/{id}                          READERS       404
            GET  /disclosure/{id}/table                    READERS       404
            GET  /summary                                  READERS       200
            GET  /transfers                                CITY_READERS  200
            GET  /audit                                    AUDITORS      200
            GET  /exports                                  AUDITORS      200
            GET  /imports                                  READERS       200
            POST /imports                                  IMPORTERS     422
            GET  /imports/template                         IMPORTERS     200
            GET  /imports/paste                            IMPORTERS     200
            POST /imports/paste                            IMPORTERS     422
            GET  /imports/{id}                             IMPORTERS     200
            POST /imports/{id}/confirmation                IMPORTERS     302 round=2025-FIRST_SUBMISSION&ids=99999
            GET  /imports/{id}/confirmation                IMPORTERS     302
            GET  /imports/{id}/reading                     IMPORTERS     302
            GET  /imports/{id}/reading/progress            IMPORTERS     200
            POST /imports/{id}/reading                     IMPORTERS     302
            GET  /imports/{id}/reading/cancellation        IMPORTERS     302
            POST /imports/{id}/reading/cancellation        IMPORTERS     302
            GET  /imports/{id}/filing                      IMPORTERS     200,404
            GET  /imports/{id}/filing/progress             IMPORTERS     200,404
            GET  /imports/{id}/filing/cancellation         IMPORTERS     302
            POST /imports/{id}/filing/cancellation         IMPORTERS     302,404
            GET  /imports/{id}/answers                     IMPORTERS     200
            POST /imports/{id}/answers                     IMPORTERS     302
            GET  /imports/{id}/result                      IMPORTERS     200
            GET  /imports/{id}/rows/{row}/difference        IMPORTERS     404
            GET  /imports/{id}/report                      IMPORTERS     200
            GET  /imports/table                            READERS       422
            GET  /imports/table/print                      READERS       422
            GET  /imports/archives                         READERS       302
            POST /imports/archives                         READERS       302 year=x
            GET  /imports/archives/{id}                    READERS       404
            GET  /imports/archives/{id}/progress           READERS       404
            GET  /imports/archives/{id}/file               READERS       404
            GET  /imports/archives/{id}/cancellation       READERS       404
            POST /imports/archives/{id}/cancellation       READERS       404
            GET  /delegations                              SEE_DELEGATIONS 200
            POST /delegations                              DELEGATORS    422 reason=x
            GET  /delegations/{id}/revocation              SEE_DELEGATIONS 302
            POST /delegations/{id}/revocation              SEE_DELEGATIONS 302 reason=x
            GET  /delegations/acting                       SEE_DELEGATIONS 302
            POST /delegations/acting                       DELEGATORS    302 principal=nobody
            GET  /delegations/acting/end                   SEE_DELEGATIONS 302
            POST /delegations/acting/end                   SIGNED_IN     302
            GET  /operations                               SYSTEM_ADMINS 200
            GET  /operations/projections/{name}/rebuild    SYSTEM_ADMINS 302
            POST /operations/projections/{name}/rebuild    SYSTEM_ADMINS 302,404
            GET  /operations/rounds                        SYSTEM_ADMINS 200
            GET  /operations/checks                        SYSTEM_ADMINS 200
            POST /operations/checks                        SYSTEM_ADMINS 200,422 fewestIndicators=0
            POST /operations/rounds                        SYSTEM_ADMINS 200,422 year=2025&round=FIRST_SUBMISSION
            GET  /operations/rounds/extensions             SYSTEM_ADMINS 302
            GET  /operations/rounds/extensions/withdrawal  SYSTEM_ADMINS 302
            POST /operations/rounds/extensions             SYSTEM_ADMINS 422 round=2025-FIRST_SUBMISSION&unit=440114
            POST /operations/rounds/extensions/withdrawal  SYSTEM_ADMINS 404 round=2025-FIRST_SUBMISSION&unit=440114&reason=x
            GET  /operations/units                         SYSTEM_ADMINS 200
            POST /operations/units                         SYSTEM_ADMINS 200,422 change=rename
            GET  /operations/outgoing                      SYSTEM_ADMINS 200
            GET  /operations/outgoing/{id}/retry           SYSTEM_ADMINS 302
            POST /operations/outgoing/{id}/retry           SYSTEM_ADMINS 302
            GET  /notices                                  SIGNED_IN     200
            GET  /notices/count                            SIGNED_IN     200
            GET  /notices/stream                           SIGNED_IN     406
            GET  /notices/settings                         SIGNED_IN     200
            POST /notices/settings                         SIGNED_IN     302 mode=OFF
            GET  /notices/read                             SIGNED_IN     302
            POST /notices/read                             SIGNED_IN     302
            GET  /notices/{id}/read                        SIGNED_IN     302
            POST /notices/{id}/read                        SIGNED_IN     302
            # API
            GET    /api/v1/notices                         SIGNED_IN     200
            GET    /api/v1/notices/count                   SIGNED_IN     200
            PUT    /api/v1/notices/read                    SIGNED_IN     204
            PUT    /api/v1/notices/{id}/read               SIGNED_IN     404
            GET    /api/v1/operations/outgoing             SYSTEM_ADMINS 200
            POST   /api/v1/operations/outgoing/{id}/retry  SYSTEM_ADMINS 404
            GET    /api/v1/me                              SIGNED_IN     200
            GET    /api/v1/units                           SIGNED_IN     200
            POST   /api/v1/units                           SYSTEM_ADMINS 422 {}
            PUT    /api/v1/units/{code}                    SYSTEM_ADMINS 422 {}
            GET    /api/v1/checks/{fiscalYear}             SIGNED_IN     200
            PUT    /api/v1/checks/{fiscalYear}             SYSTEM_ADMINS 422 {}
            GET    /api/v1/rounds                          SIGNED_IN     200
            POST   /api/v1/rounds                          SYSTEM_ADMINS 422 {}
            PUT    /api/v1/rounds/{id}                     SYSTEM_ADMINS 422 {}
            GET    /api/v1/rounds/{id}/extensions          SYSTEM_ADMINS 200
            POST   /api/v1/rounds/{id}/extensions          SYSTEM_ADMINS 422 {}
            DELETE /api/v1/rounds/{id}/extensions/{unit}   SYSTEM_ADMINS 404
            GET    /api/v1/delegations                     SEE_DELEGATIONS 200
            GET    /api/v1/delegations/people              DELEGATORS    200
            POST   /api/v1/delegations                     DELEGATORS    422 {}
            DELETE /api/v1/delegations/{id}                SEE_DELEGATIONS 404 {"reason": "x"}
            GET    /api/v1/projects                        READERS       200
            POST   /api/v1/projects                        FILERS        422 {}
            GET    /api/v1/projects/{id}                   READERS       200
            DELETE /api/v1/projects/{id}                   FILERS        412
            GET    /api/v1/projects/{id}/sheet             READERS       200
            GET    /api/v1/projects/{id}/review-sheet      READERS       200
            PUT    /api/v1/projects/{id}/sheet             FILERS        412 {"name": "x", "targetStatement": "x", "indicators": [], "funding": {"fiscalAppropriation": "0", "specialAccountAppropriation": "0", "otherFunds": "0"}}
            POST   /api/v1/projects/{id}/correction        REVIEWERS     412 {"consent": "x", "sheet": {"name": "x", "targetStatement": "x", "indicators": [], "funding": {"fiscalAppropriation": "0", "specialAccountAppropriation": "0", "otherFunds": "0"}}}
            POST   /api/v1/projects/{id}/checks            READERS       200
            POST   /api/v1/projects/{id}/submission        FILERS        412 {}
            DELETE /api/v1/projects/{id}/submission        FILERS        412
            POST   /api/v1/projects/{id}/review-opening    REVIEWERS     412
            POST   /api/v1/projects/{id}/review            REVIEWERS     412 {"decision": "RETURN", "remarks": [{"anchor": "name", "reasonCode": "OTHER", "text": "x"}]}
            DELETE /api/v1/projects/{id}/review            REVIEWERS     412
            POST   /api/v1/projects/{id}/forwarding        MANAGERS      412 {}
            DELETE /api/v1/projects/{id}/forwarding        MANAGERS      412
            POST   /api/v1/projects/{id}/send-back         MANAGERS      412 {"remarks": [{"anchor": "name", "reasonCode": "OTHER", "text": "x"}]}
            DELETE /api/v1/projects/{id}/send-back         MANAGERS      412
            POST   /api/v1/projects/{id}/remarks/{remark}/replies     TALKERS   412 {"text": "x"}
            POST   /api/v1/projects/{id}/remarks/{remark}/resolution  FOLLOWERS 412
            POST   /api/v1/projects/{id}/remarks/{remark}/reopening   FOLLOWERS 412 {"text": "x"}
            POST   /api/v1/projects/{id}/approval          APPROVERS     412 {"documentNumber": "x", "date": "2025-01-01"}
            DELETE /api/v1/projects/{id}/approval          APPROVERS     412
            POST   /api/v1/projects/{id}/disclosure        APPROVERS     412
            POST   /api/v1/projects/{id}/adjustments       APPROVERS     412 {"reason": "x"}
            DELETE /api/v1/projects/{id}/adjustments       APPROVERS     412
            GET    /api/v1/projects/{id}/history           READERS       200
            GET    /api/v1/projects/{id}/diff              READERS       200
            POST   /api/v1/decisions                       DECIDERS      207 {"action": "OPEN_REVIEW", "projectIds": ["00000000-0000-4000-8000-000000000000"]}
            GET    /api/v1/bulk-jobs                       DECIDERS      200
            GET    /api/v1/bulk-jobs/{id}                  DECIDERS      404
            GET    /api/v1/bulk-jobs/{id}/items            DECIDERS      404
            POST   /api/v1/bulk-jobs/{id}/cancellation     DECIDERS      404
            POST   /api/v1/bulk-jobs/{id}/retry            DECIDERS      404
            GET    /api/v1/inbox                           SIGNED_IN     200
            GET    /api/v1/inbox/count                     SIGNED_IN     200
            GET    /api/v1/indicators                      READERS       200
            GET    /api/v1/districts/{code}/summary        READERS       200
            GET    /api/v1/transfers                       CITY_READERS  200
            POST   /api/v1/imports                         IMPORTERS     400,415,422
            GET    /api/v1/imports                         IMPORTERS     200
            GET    /api/v1/imports/{id}                    IMPORTERS     200
            GET    /api/v1/imports/{id}/report             IMPORTERS     200
            POST   /api/v1/imports/{id}/answers            IMPORTERS     422 {"answers": [{"row": 99999, "field": "name", "value": "x"}]}
            POST   /api/v1/imports/{id}/confirmation       IMPORTERS     422 {"round": "2099-FIRST_SUBMISSION"}
            GET    /api/v1/imports/{id}/reading            IMPORTERS     200
            POST   /api/v1/imports/{id}/reading            IMPORTERS     202
            DELETE /api/v1/imports/{id}/reading            IMPORTERS     200
            GET    /api/v1/imports/{id}/filing             IMPORTERS     200,404
            DELETE /api/v1/imports/{id}/filing             IMPORTERS     200,404
            GET    /api/v1/disclosures                     READERS       200
            POST   /api/v1/disclosures                     APPROVERS     422 {}
            GET    /api/v1/disclosures/{id}                READERS       404
            GET    /api/v1/disclosures/{id}/table          READERS       404
            GET    /api/v1/tables                          READERS       200
            GET    /api/v1/tables/template                 IMPORTERS     200
            GET    /api/v1/tables/archive                  READERS       200
            GET    /api/v1/exports                         AUDITORS      200
            GET    /api/v1/operations/projections          SYSTEM_ADMINS 200
            POST   /api/v1/operations/projections/{name}/rebuild  SYSTEM_ADMINS 404
            # what the frameworks bring
            GET  /v3/api-docs                              ANYONE        200
            GET  /v3/api-docs.yaml                         ANYONE        200
            GET  /v3/api-docs/swagger-config               ANYONE        200
            GET  /swagger-ui.html                          ANYONE        302
            """;

    private RouteTable() {}
}
