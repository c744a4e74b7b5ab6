package org.jixiao.web.table.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jixiao.application.table.imports.RowChoice;
import org.jspecify.annotations.Nullable;

/**
 * Rows with the versions of their projects as a field of a form holds them: the steps from row to
 * row are alike, and so are versions, so that ten thousand rows are some hundred characters.
 */
final class SeenRows {

    /** As many as an upload has at most. */
    private static final int MOST = 200_000;

    private SeenRows() {}

    static String packed(List<RowChoice> choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(choices.size());
            int before = 0;
            for (RowChoice choice : choices) {
                Long version = choice.version();
                out.writeInt(choice.row() - before);
                out.writeLong(version == null ? 0 : version);
                before = choice.row();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** Empty where it is not what a form has been given. */
    static Optional<List<RowChoice>> read(@Nullable String packed) {
        if (packed == null || packed.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(
                        new InflaterInputStream(
                                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed))))) {
            return Optional.of(choices(in));
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<RowChoice> choices(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no such number of rows");
        }
        List<RowChoice> choices = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < count; i++) {
            row += in.readInt();
            choices.add(RowChoice.revise(row, in.readLong()));
        }
        return choices;
    }
}
