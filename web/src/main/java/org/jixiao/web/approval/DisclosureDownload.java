package org.jixiao.web.approval;

import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.FrozenTable;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.ExportedFile;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.domain.approval.DisclosureRejection.NoSuchDisclosure;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.table.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A disclosed table as page and API give it. */
@Component
class DisclosureDownload {

    private final Disclosures disclosures;
    private final TableDisclosures tables;
    private final Exports exports;

    DisclosureDownload(Disclosures disclosures, TableDisclosures tables, Exports exports) {
        this.disclosures = disclosures;
        this.tables = tables;
        this.exports = exports;
    }

    /**
     * @throws Refused with {@link NoSuchDisclosure} also when it lies outside the viewer's scope
     */
    DisclosureView view(Actor viewer, String id) {
        return disclosures.find(viewer, id).orElseThrow(() -> new Refused(new NoSuchDisclosure()));
    }

    FrozenTable frozen(Actor viewer, String id) {
        return tables.frozen(view(viewer, id));
    }

    /** As printed, every zero as {@code 0.00}. */
    ResponseEntity<byte[]> file(Request request, String id, TableFormat format) {
        FrozenTable frozen = frozen(request.actor(), id);
        DisclosureView disclosure = frozen.disclosure();
        ExportedFile file =
                exports.table(
                        frozen.table(),
                        disclosure.of().unit(),
                        disclosure.at(),
                        format,
                        Zeros.PRINTED,
                        request);
        return TableFile.of(file, format, frozen.table(), id);
    }
}
