package org.jixiao.web.shared;

/** Who may call a page at all; what they may do there is for the domain's rules to say. */
public final class May {

    /** Everyone who has to do with projects, auditors included; no administrator. */
    public static final String READ_PROJECTS =
            "hasAnyRole('unit-filer','district-manager','city-reviewer','city-approver','auditor')";

    /** Those who read the projects of the whole city. */
    public static final String READ_THE_CITY =
            "hasAnyRole('city-reviewer','city-approver','auditor')";

    /** Everyone who decides anything about projects. */
    public static final String DECIDE =
            "hasAnyRole('unit-filer','district-manager','city-reviewer','city-approver')";

    /** Those who bring tables in: units, and districts for their units. */
    public static final String IMPORT = "hasAnyRole('unit-filer','district-manager')";

    public static final String FILE = "hasRole('unit-filer')";
    public static final String WRITE_SHEETS = "hasAnyRole('unit-filer','city-reviewer')";
    public static final String FORWARD = "hasRole('district-manager')";

    /** Those who go on with the threads of remarks. */
    public static final String FOLLOW_REMARKS = "hasAnyRole('district-manager','city-reviewer')";

    public static final String TALK = "hasAnyRole('unit-filer','district-manager','city-reviewer')";
    public static final String REVIEW = "hasRole('city-reviewer')";
    public static final String APPROVE = "hasRole('city-approver')";
    public static final String AUDIT = "hasRole('auditor')";
    public static final String OPERATE = "hasRole('system-admin')";
    public static final String MANAGE_ACCOUNTS = "hasRole('security-admin')";

    /** Everyone who works on projects, and so may act for others or let others act. */
    public static final String DELEGATE =
            "hasAnyRole('unit-filer','district-manager','city-reviewer','city-approver')";

    public static final String SEE_DELEGATIONS =
            "hasAnyRole('unit-filer','district-manager','city-reviewer','city-approver',"
                    + "'security-admin')";

    private May() {}
}
