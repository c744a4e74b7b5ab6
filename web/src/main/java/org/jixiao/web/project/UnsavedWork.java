package org.jixiao.web.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.project.UnsavedSheets.Kept;
import org.jixiao.domain.shared.Actor;
import org.jixiao.web.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Forms that are typed and not saved, kept on the server for the person who types. */
@Component
class UnsavedWork {

    /** A form that was read by an older release may lack parts or have more. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final int MOST_BYTES = 2_000_000;

    private final UnsavedSheets sheets;
    private final Formats formats;

    UnsavedWork(UnsavedSheets sheets, Formats formats) {
        this.sheets = sheets;
        this.formats = formats;
    }

    /**
     * A form as it was left.
     *
     * @param stamp names this state of the work
     */
    record Left(SheetForm form, Instant savedAt, String stamp) {}

    /** A form of a project that is not filed yet, as it was left. */
    record LeftNew(String sheet, Left left) {}

    /** What an open page says of itself. */
    record Sender(String page, long step, String seen, boolean force) {}

    Optional<Left> find(Actor person, String sheet) {
        return sheets.find(person, sheet).flatMap(UnsavedWork::left);
    }

    List<LeftNew> ofNew(Actor person) {
        return sheets.ofNew(person).stream()
                .flatMap(
                        one ->
                                left(one.work())
                                        .map(left -> new LeftNew(one.sheet(), left))
                                        .stream())
                .toList();
    }

    private static Optional<Left> left(UnsavedSheet work) {
        try {
            SheetForm form = JSON.readValue(work.content(), SheetForm.class);
            return Optional.of(new Left(form, work.savedAt(), work.stamp()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    Kept keep(Actor person, String sheet, SheetForm form, Sender sender) {
        UnsavedSheet work = work(form, sender.page(), sender.step());
        if (sender.force()) {
            sheets.replace(person, sheet, work);
            return new Kept(true, work);
        }
        return sheets.keep(person, sheet, work, sender.seen());
    }

    /** Far more than any sheet that can be saved. */
    static boolean isTooLarge(SheetForm form) {
        return JSON.writeValueAsBytes(form).length > MOST_BYTES;
    }

    /** Keeps what the server itself has put into the form; the open page goes on from there. */
    void put(Actor person, String sheet, SheetForm form) {
        if (isTooLarge(form)) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        sheets.replace(person, sheet, work(form, UUID.randomUUID().toString(), 1));
    }

    private UnsavedSheet work(SheetForm form, String page, long step) {
        return new UnsavedSheet(
                form.version(), JSON.writeValueAsString(form), page, step, formats.now());
    }

    /**
     * After a save.
     *
     * @param saved what the page that was saved says of itself; without scripts it says nothing,
     *     and has kept nothing
     */
    void forgetSaved(Actor person, String sheet, SavedPage saved) {
        if (saved.unsavedPage() == null) {
            sheets.forget(person, sheet);
        } else {
            String seen = saved.unsavedSeen();
            sheets.forgetSaved(person, sheet, saved.unsavedPage(), seen == null ? "" : seen);
        }
    }

    /** The fields by which a page names itself. */
    record SavedPage(@Nullable String unsavedPage, @Nullable String unsavedSeen) {

        /** For what was put together from all that there was. */
        static final SavedPage EVERYTHING = new SavedPage(null, null);
    }

    void forget(Actor person, String sheet) {
        sheets.forget(person, sheet);
    }
}
