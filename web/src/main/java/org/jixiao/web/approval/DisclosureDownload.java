package org.jixiao.web.approval;

import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.FrozenTable;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.table.TableFormat;
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

    DisclosureDownload(Disclosures disclosures, TableDisclosures tables) {
        this.disclosures = disclosures;
        this.tables = tables;
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

    ResponseEntity<byte[]> file(Actor viewer, String id, TableFormat format) {
        FrozenTable frozen = frozen(viewer, id);
        return TableFile.of(tables.written(frozen, format), format, frozen.table(), id);
    }
}
