package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.domain.approval.DisclosureEvent;
import org.jixiao.domain.checks.CheckRulesEvent;
import org.jixiao.domain.delegation.DelegationEvent;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.organization.UnitTreeEvent.UnitEstablished;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportEvent;
import org.jixiao.infrastructure.shared.EventCatalogue.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored stays readable: every event is written exactly as its approved file says.
 *
 * <p>After looking at a difference on purpose, approve it with {@code -Djixiao.approve=true}, which
 * writes the files that are missing. An approved file is never rewritten: another form is another
 * revision.
 */
class EventContractTest {

    private static final Path APPROVED = Path.of("src/test/resources/events");

    private final EventCatalogue catalogue = new EventCatalogue();
    private final EventSerializer serializer = new EventSerializer(catalogue);

    static List<Object> samples() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsWrittenAsApprovedAndReadsBackEqual(Object event) {
        Name name = catalogue.nameOf(event.getClass());
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
        assertThat(written.getType().getName()).isEqualTo(name.name());
        assertThat(written.getType().getRevision()).isEqualTo(name.revision());
        String json = new String(written.getData(), StandardCharsets.UTF_8);
        assertThat(json).isEqualTo(approved(name.name() + "." + name.revision(), json));
        assertThat(readAs(name, json)).isEqualTo(event);
    }

    @Test
    void metadataIsWrittenAsApprovedAndReadsBackEqual() {
        Map<String, EventMeta> metas =
                Map.of(
                        "metadata", meta("因政策调整", "2025-FIRST_SUBMISSION", null),
                        "metadata.without-reason", meta(null, null, null),
                        "metadata.on-behalf", meta(null, null, "wang.fang"));
        metas.forEach(
                (file, meta) -> {
                    byte[] written =
                            serializer
                                    .serialize(MetaData.from(meta.toMap()), byte[].class)
                                    .getData();
                    String json = new String(written, StandardCharsets.UTF_8);
                    assertThat(json).isEqualTo(approved(file, json));
                    MetaData read =
                            serializer.deserialize(
                                    new SimpleSerializedObject<>(
                                            written, byte[].class, MetaData.class.getName(), null));
                    assertThat(EventMeta.ofMap(read)).isEqualTo(meta);
                });
    }

    private static EventMeta meta(String reason, String round, String principal) {
        return new EventMeta(
                "zhang.wei",
                "张伟",
                "440114001",
                "花都区局（本级）",
                "unit-filer",
                "10.1.2.3",
                reason,
                round,
                "01980000-0000-7000-8000-000000000002",
                "01980000-0000-7000-8000-000000000003",
                principal,
                principal == null ? null : "王芳");
    }

    @Test
    void everyEventOfTheDomainIsInTheCatalogueAndHasASample() {
        List<Class<?>> events =
                Stream.of(
                                ProjectEvent.class,
                                UnitTreeEvent.class,
                                RoundEvent.class,
                                DelegationEvent.class,
                                DisclosureEvent.class,
                                ExportEvent.class,
                                CheckRulesEvent.class)
                        .flatMap(EventContractTest::records)
                        .collect(Collectors.toList());
        assertThat(catalogue.names().keySet()).containsExactlyInAnyOrderElementsOf(events);
        assertThat(EventSamples.all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().<Class<?>>map(type -> type).toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventContractTest::records);
    }

    @Test
    void namesAreUniqueKebabCaseAndNoClassNames() {
        List<Name> names = List.copyOf(catalogue.names().values());
        assertThat(names).extracting(Name::name).doesNotHaveDuplicates();
        assertThat(names)
                .allSatisfy(
                        name -> {
                            assertThat(name.name()).matches("jixiao\\.[a-z]+(-[a-z]+)+");
                            assertThat(name.revision()).matches("[1-9][0-9]*");
                        });
    }

    @Test
    void noApprovedFileIsLeftWithoutAnEventAndRevisionsHaveNoGap() throws IOException {
        List<String> expected =
                new ArrayList<>(
                        List.of("metadata", "metadata.without-reason", "metadata.on-behalf"));
        for (Name name : catalogue.names().values()) {
            for (int revision = 1; revision <= Integer.parseInt(name.revision()); revision++) {
                expected.add(name.name() + "." + revision);
            }
        }
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void whatMayBeMissingOrEmptyReadsBackAsItWas() {
        assertReadsBack(
                new ProjectReturned(null, "", List.of(), Unlock.ALL, EventSamples.REVIEWER));
        assertReadsBack(new TargetStatementRewritten("", EventSamples.FILER));
        assertReadsBack(
                new UnitEstablished(
                        new UnitCode("440100"),
                        UnitLevel.CITY_BUREAU,
                        "市局",
                        null,
                        LocalDate.of(2024, 1, 1),
                        EventSamples.FILER));
        assertReadsBack(
                new TargetStatementRewritten("\u0000\"\\\n\t𠮷 <b>&amp;", EventSamples.FILER));
    }

    @Test
    void everyWordOfEveryListReadsBackAsItWas() {
        Stream.of(Unlock.values())
                .map(u -> new ProjectReturned(null, "", List.of(), u, EventSamples.REVIEWER))
                .forEach(this::assertReadsBack);
        Stream.of(Desk.values())
                .map(to -> new ProjectSubmitted(1, List.of(), to, EventSamples.FILER))
                .forEach(this::assertReadsBack);
        Stream.of(Grade.values())
                .map(
                        g ->
                                new ProjectReturned(
                                        Grades.all(g),
                                        "",
                                        List.of(),
                                        Unlock.ALL,
                                        EventSamples.REVIEWER))
                .forEach(this::assertReadsBack);
        Stream.of(UnitLevel.values())
                .map(
                        level ->
                                new UnitEstablished(
                                        new UnitCode("440100"),
                                        level,
                                        "",
                                        null,
                                        LocalDate.MIN.withYear(1),
                                        EventSamples.FILER))
                .forEach(this::assertReadsBack);
        for (ReasonCode reason : ReasonCode.values()) {
            assertReadsBack(
                    new ProjectReturned(
                            null,
                            "",
                            List.of(EventSamples.remark(Anchor.parse("sheet"), reason)),
                            Unlock.ALL,
                            EventSamples.REVIEWER));
        }
    }

    @Test
    void everyPlaceAndEveryIndicatorKindReadsBackAsItWas() {
        Stream<Anchor> fields = Stream.of(SheetField.values()).map(Anchor::of);
        Stream<Anchor> cells =
                Stream.of(IndicatorPart.values()).map(p -> Anchor.of(new IndicatorId(7), p));
        Stream.concat(
                        Stream.of(Anchor.parse("sheet"), Anchor.of(new IndicatorId(7))),
                        Stream.concat(fields, cells))
                .map(place -> new Acknowledgement("R2", place, "已说明"))
                .map(word -> new ProjectSubmitted(2, List.of(word), Desk.CITY, EventSamples.FILER))
                .forEach(this::assertReadsBack);
        for (String code : List.of("11", "12", "13", "14", "21", "24", "31", "41", "43")) {
            IndicatorValue blank = new IndicatorValue("");
            assertReadsBack(
                    new IndicatorAdded(
                            new Indicator(
                                    new IndicatorId(1), IndicatorCode.of(code), "", blank, blank),
                            EventSamples.FILER));
        }
    }

    private void assertReadsBack(Object event) {
        byte[] written = serializer.serialize(event, byte[].class).getData();
        Name name = catalogue.nameOf(event.getClass());
        assertThat(readAs(name, new String(written, StandardCharsets.UTF_8))).isEqualTo(event);
    }

    @Test
    void aFieldNobodyKnowsIsNotPassedOver() {
        assertThatThrownBy(
                        () ->
                                readAs(
                                        new Name("jixiao.review-opened", "1"),
                                        "{\"by\":\"li.na\",\"extra\":1}"))
                .hasStackTraceContaining("extra");
    }

    @Test
    void aFieldThatIsMissingIsNotGuessed() {
        assertThatThrownBy(() -> readAs(new Name("jixiao.review-opened", "1"), "{}"))
                .hasStackTraceContaining("by");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> readAs(new Name("jixiao.never-heard-of", "1"), "{}"))
                .hasStackTraceContaining("jixiao.never-heard-of");
        assertThatThrownBy(() -> catalogue.nameOf(Map.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Object readAs(Name name, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(
                        json.getBytes(StandardCharsets.UTF_8),
                        byte[].class,
                        name.name(),
                        name.revision()));
    }

    private static String approved(String name, String json) {
        Path file = APPROVED.resolve(name + ".json");
        try {
            if (!Files.exists(file) && Boolean.getBoolean("jixiao.approve")) {
                Files.createDirectories(APPROVED);
                Files.writeString(file, json + "\n");
            }
            if (!Files.exists(file)) {
                return fail(
                        "no approved form: %s%nwould be: %s%nrun once with -Djixiao.approve=true, read the file, commit it"
                                .formatted(file, json));
            }
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
