package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.shared.BodyReader;
import org.jspecify.annotations.Nullable;

/** What goes with a submission: the filer's word on each warning. */
public record SubmissionBody(@Nullable List<@Nullable Word> acknowledgements) {

    public static final SubmissionBody EMPTY = new SubmissionBody(null);

    /**
     * Why a warning is right all the same.
     *
     * @param check the check that warned, such as {@code R2}
     * @param anchor the place it warned of
     */
    public record Word(@Nullable String check, @Nullable String anchor, @Nullable String reason) {

        Acknowledgement read(BodyReader reader, String base) {
            return new Acknowledgement(
                    reader.text(base + "/check", check, 20),
                    reader.value(base + "/anchor", anchor, Anchor::parse, new Anchor.WholeSheet()),
                    reader.text(base + "/reason", reason, BodyReader.LONG_TEXT));
        }
    }

    public List<Acknowledgement> read() {
        BodyReader reader = new BodyReader();
        List<Acknowledgement> words = new ArrayList<>();
        List<@Nullable Word> given = acknowledgements == null ? List.of() : acknowledgements;
        for (int place = 0; place < given.size(); place++) {
            Word word = given.get(place);
            String at = "/acknowledgements/" + place;
            words.add((word == null ? new Word(null, null, null) : word).read(reader, at));
        }
        reader.done();
        return words;
    }
}
