package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.ReadingStopped;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportStore;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.Reading.State;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.jixiao.application.table.uploads.UploadStore;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents are kept before they are read, whatever happens to who reads them. */
class UploadsIT {

    private static final PageRequest PAGE = new PageRequest(0, 100, "");
    private static final String DEAD = "a node that died";
    private static final UploadedDocument TABLE =
            UploadedDocument.of(
                    "表.txt",
                    """
                    项目支出绩效目标表（含转移支付项目）
                    单位名称：花都区局（本级）
                    单位：万元
                    项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
                    合计\t1.00\t1.00\t0.00\t0.00\t\t
                    就业服务\t1.00\t1.00\t0.00\t0.00\t开展培训。\t1、产出指标：培训人数，年度指标值：≥600人。
                    """
                            .getBytes());
    private static final UploadedDocument LETTER =
            UploadedDocument.of("信.txt", "这不是一张表。".getBytes());

    private static TestSystem system;
    private static TestSystem other;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        other = system.anotherNode();
        owner = JdbcClient.create(system.owner().dataSource());
    }

    @AfterAll
    static void stop() {
        other.close();
        system.close();
    }

    private static Uploads uploads() {
        return system.bean(Uploads.class);
    }

    private static ImportId kept(UploadedDocument document) {
        return system.bean(UploadStore.class)
                .keep(TestSystem.request(Samples.FILER), document, DEAD);
    }

    private static Reading now(ImportId id) {
        return uploads().find(Samples.FILER, id).orElseThrow();
    }

    private static void leaseRanOut(ImportId id) {
        owner.sql(
                        "UPDATE table_import_reading SET lease_until = now() - interval '1 second' WHERE import_id = ?")
                .param(id.toString())
                .update();
    }

    private static void read(TestSystem node, ImportId id) {
        node.bean(ReadingRunner.class).read("another node", id, () -> true);
    }

    private static ReadingRunner reading(TableReading table) {
        return new ReadingRunner(system.bean(ReadingQueue.class), table);
    }

    private static ImportedTable read(byte[] content) {
        return system.bean(TableReading.class).read(content, "表");
    }

    private static Optional<Integer> rows(ImportId id) {
        return system.bean(ImportStore.class)
                .find(Samples.FILER, id)
                .map(stored -> stored.table().projects().size());
    }

    @Test
    void aDocumentIsKeptAsItCameAndRead() {
        Reading reading =
                uploads().begin(TestSystem.request(Samples.FILER), TABLE, Duration.ofMinutes(1));

        assertThat(reading.state()).isEqualTo(State.READ);
        assertThat(reading.bytes()).isEqualTo(TABLE.bytes());
        assertThat(rows(reading.upload())).contains(1);
        assertThat(system.bean(ImportStore.class).content(Samples.FILER, reading.upload()))
                .hasValueSatisfying(kept -> assertThat(kept).hasSize((int) TABLE.bytes()));
    }

    @Test
    void whatIsNotReadYetIsInTheListAndNowhereElse() {
        ImportId id = kept(TABLE);

        assertThat(now(id).state()).isEqualTo(State.WAITING);
        assertThat(rows(id)).isEmpty();
        assertThat(system.bean(ImportStore.class).holds(Samples.FILER, id)).isFalse();
        assertThat(uploads().latest(Samples.FILER, PAGE).items())
                .filteredOn(one -> one.id().equals(id))
                .extracting(UploadSummary::reading, UploadSummary::department)
                .containsExactly(tuple(State.WAITING, null));
        assertThat(uploads().find(Samples.PANYU, id)).isEmpty();
        assertThat(uploads().cancel(Samples.PANYU, id)).isEmpty();
    }

    @Test
    void aDocumentWhoseNodeDiedIsReadByAnotherOnceTheLeaseRanOut() {
        ImportId id = kept(TABLE);
        ReadingRunner dying =
                reading(
                        (content, name, above, progress) -> {
                            progress.at(Stage.LINES, 3, 6);
                            throw new AssertionError("killed");
                        });
        assertThatThrownBy(() -> dying.read(DEAD, id, () -> true))
                .isInstanceOf(AssertionError.class);
        assertThat(now(id))
                .extracting(Reading::state, Reading::stage, Reading::done, Reading::total)
                .containsExactly(State.READING, Stage.LINES, 3, 6);

        read(other, id);
        assertThat(now(id).state()).as("the lease still runs").isEqualTo(State.READING);
        leaseRanOut(id);
        assertThat(system.bean(ReadingQueue.class).waiting())
                .extracting(ReadingQueue.Waiting::id)
                .contains(id);
        read(other, id);

        assertThat(now(id).state()).isEqualTo(State.READ);
        assertThat(rows(id)).contains(1);
    }

    @Test
    void aDocumentThatBringsDownWhoeverReadsItIsGivenUpAndCanBeReadLater() {
        ImportId id = kept(TABLE);
        owner.sql("UPDATE table_import_reading SET tries = 3 WHERE import_id = ?")
                .param(id.toString())
                .update();
        leaseRanOut(id);
        system.bean(ReadingQueue.class).waiting();
        assertThat(now(id).state()).isEqualTo(State.FAILED);

        assertThat(uploads().again(Samples.FILER, id, Duration.ofMinutes(1)))
                .hasValueSatisfying(again -> assertThat(again.state()).isEqualTo(State.READ));
        assertThat(rows(id)).contains(1);
    }

    @Test
    void aCancelledReadingEndsAtItsNextStep() {
        ImportId id = kept(TABLE);
        ReadingRunner patient =
                reading(
                        (content, name, above, progress) -> {
                            uploads().cancel(Samples.FILER, id);
                            assertThatThrownBy(() -> progress.at(Stage.LINES, 1, 2))
                                    .isInstanceOf(ReadingStopped.class);
                            throw new ReadingStopped();
                        });
        patient.read(DEAD, id, () -> true);
        assertThat(now(id).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatWasCancelledWhileItWasReadIsNotKept() {
        ImportId id = kept(TABLE);
        ReadingRunner late =
                reading(
                        (content, name, above, progress) -> {
                            uploads().cancel(Samples.FILER, id);
                            return read(content);
                        });
        late.read(DEAD, id, () -> true);
        assertThat(now(id).state()).isEqualTo(State.CANCELLED);
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void aCancelledDocumentIsNotReadUntilSomebodyAsksForItAgain() {
        ImportId id = kept(TABLE);
        uploads().cancel(Samples.FILER, id);
        read(other, id);
        assertThat(now(id).state()).as("not read any more").isEqualTo(State.CANCELLED);

        uploads().again(Samples.FILER, id, Duration.ofMinutes(1));
        assertThat(now(id).state()).isEqualTo(State.READ);
    }

    @Test
    void uploadsAreListedPageByPage() {
        kept(TABLE);
        ImportId last = kept(TABLE);
        var second = uploads().latest(Samples.FILER, new PageRequest(1, 1, ""));

        assertThat(second.totalItems()).isGreaterThan(1);
        assertThat(second.items()).hasSize(1);
        assertThat(uploads().latest(Samples.FILER, new PageRequest(0, 1, "")).items())
                .extracting(UploadSummary::id)
                .containsExactly(last);
    }

    @Test
    void aNodeThatStopsGivesTheDocumentBack() {
        ImportId id = kept(TABLE);
        reading(
                        (content, name, above, progress) -> {
                            progress.at(Stage.OPENING, 0, 0);
                            return read(content);
                        })
                .read(DEAD, id, () -> false);

        assertThat(now(id).state()).isEqualTo(State.WAITING);
        read(other, id);
        assertThat(now(id).state()).isEqualTo(State.READ);
    }

    @Test
    void whatCannotBeReadIsSaidAtOnceAndNotKept() {
        long before = uploads().latest(Samples.FILER, PAGE).totalItems();
        assertThatThrownBy(() -> uploads().read(TestSystem.request(Samples.FILER), LETTER))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.complaint().code()).isEqualTo("not-a-table"));
        assertThat(uploads().latest(Samples.FILER, PAGE).totalItems()).isEqualTo(before);
    }

    @Test
    void whatTurnsOutUnreadableLaterIsKeptWithTheReason() {
        ImportId id = kept(LETTER);
        leaseRanOut(id);
        read(other, id);

        Reading reading = now(id);
        assertThat(reading.state()).isEqualTo(State.REFUSED);
        assertThat(reading.refusal()).isNotNull();
        assertThat(reading.refusal().code()).isEqualTo("not-a-table");
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void aDocumentForWhichTheMemoryDoesNotSufficeIsRefusedByName() {
        ImportId id = kept(TABLE);
        reading(
                        (content, name, above, progress) -> {
                            throw new OutOfMemoryError("made up");
                        })
                .read(DEAD, id, () -> true);
        assertThat(now(id).refusal())
                .hasFieldOrPropertyWithValue("code", "too-large")
                .hasFieldOrPropertyWithValue("place", "整个文件");
    }
}
