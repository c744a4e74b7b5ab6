package org.jixiao.application.table.imports;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/**
 * The pairs of the uploads that people of this node have looked at last. Where memory is short they
 * are forgotten first, and compared anew.
 */
final class KnownUploads {

    private static final int MOST = 8;

    private record Viewed(Actor actor, ImportId upload, FiscalYear year) {}

    private final Map<Viewed, SoftReference<KnownPairs>> known =
            new LinkedHashMap<>(MOST, 1, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Viewed, SoftReference<KnownPairs>> eldest) {
                    return size() > MOST;
                }
            };

    synchronized KnownPairs of(Actor actor, ImportId upload, FiscalYear year) {
        Viewed viewed = new Viewed(actor, upload, year);
        SoftReference<KnownPairs> kept = known.get(viewed);
        KnownPairs pairs = kept == null ? null : kept.get();
        if (pairs == null) {
            pairs = new KnownPairs();
            known.put(viewed, new SoftReference<>(pairs));
        }
        return pairs;
    }
}
