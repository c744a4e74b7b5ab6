package org.jixiao.application.table.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Sha256;
import org.jixiao.domain.shared.Refused;

/** Takes a whole year out as one archive. */
public final class YearArchives {

    private final TableExports tables;
    private final Exports exports;
    private final OrganizationQueries organization;

    public YearArchives(TableExports tables, Exports exports, OrganizationQueries organization) {
        this.tables = tables;
        this.exports = exports;
        this.organization = organization;
    }

    /**
     * Writes the archive, then records it; what was written may be handed over only after that.
     *
     * @param to is closed
     * @throws ArchiveCancelled as soon as nobody wants it any more
     * @throws Refused when the person takes nothing out
     */
    public MadeArchive make(
            ArchiveOrder order, Request request, OutputStream to, ArchiveProgress progress)
            throws IOException {
        MessageDigest digest = Sha256.begin();
        int projects =
                new YearArchive(tables, exports, order, request, progress)
                        .write(organization, new DigestOutputStream(to, digest));
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new MadeArchive(exports.archive(order, projects, sha256, request), sha256);
    }
}
