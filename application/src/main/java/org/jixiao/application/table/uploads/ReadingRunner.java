package org.jixiao.application.table.uploads;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingStopped;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;

/** Reads one document and keeps what it says, or why it cannot be read. */
public final class ReadingRunner {

    /** So long a document lies still when its node dies. */
    public static final Duration LEASE = Duration.ofSeconds(20);

    private static final long NOTED_EVERY = Duration.ofMillis(500).toNanos();

    private final ReadingQueue queue;
    private final TableReading reading;

    public ReadingRunner(ReadingQueue queue, TableReading reading) {
        this.queue = queue;
        this.reading = reading;
    }

    /**
     * Does nothing when another node is at it, or nobody wants it any more.
     *
     * @param goOn ends the reading with false; the document is given back then
     */
    public void read(String node, ImportId id, BooleanSupplier goOn) {
        queue.claim(node, id, LEASE).ifPresent(task -> read(node, task, goOn));
    }

    private void read(String node, ReadingQueue.Task task, BooleanSupplier goOn) {
        ReadingProgress progress = new Heartbeat(node, task.id(), goOn);
        try {
            ImportedTable table =
                    reading.read(task.content(), task.fileName(), task.above(), progress);
            queue.keep(node, task.id(), table, progress);
        } catch (UnreadableTable refused) {
            queue.refuse(node, task.id(), refused.complaint());
        } catch (ReadingStopped stopped) {
            queue.release(node, task.id());
        } catch (OutOfMemoryError tooMuch) {
            queue.refuse(node, task.id(), tooMuch(task.fileName()));
        }
    }

    private static Complaint tooMuch(String fileName) {
        return Complaint.of(
                ComplaintKind.TOO_LARGE, "整个文件", "文件“" + fileName + "”展开后超过本机可用的内存，请按单位拆成几份分别上传。");
    }

    /** Notes how far it is now and then; a document that is not wanted any more is not read on. */
    private final class Heartbeat implements ReadingProgress {

        private final String node;
        private final ImportId id;
        private final BooleanSupplier goOn;
        private long noted = System.nanoTime() - NOTED_EVERY;

        Heartbeat(String node, ImportId id, BooleanSupplier goOn) {
            this.node = node;
            this.id = id;
            this.goOn = goOn;
        }

        @Override
        public void at(Stage stage, int done, int total) {
            long now = System.nanoTime();
            if (now - noted < NOTED_EVERY) {
                return;
            }
            noted = now;
            if (!goOn.getAsBoolean() || !queue.renew(node, id, stage, done, total, LEASE)) {
                throw new ReadingStopped();
            }
        }
    }
}
