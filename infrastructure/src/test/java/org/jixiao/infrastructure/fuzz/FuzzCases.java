package org.jixiao.infrastructure.fuzz;

import org.jixiao.infrastructure.fuzz.Fuzzed.Kind;

/** Makes the case of a number. */
final class FuzzCases {

    private final Corpus corpus;
    private final ArchiveDamage workbooks = ArchiveDamage.ofWorkbooks();
    private final ArchiveDamage documents = ArchiveDamage.ofDocuments();

    FuzzCases(Corpus corpus) {
        this.corpus = corpus;
    }

    Fuzzed of(long number) {
        Chance chance = new Chance(number);
        Kind kind = kind(chance.below(1000));
        byte[] content =
                switch (kind) {
                    case TEXT -> text(chance);
                    case WORKBOOK ->
                            workbooks.of(
                                    chance.of(corpus.workbooks()),
                                    chance.of(corpus.documents()),
                                    chance);
                    case DOCUMENT ->
                            documents.of(
                                    chance.of(corpus.documents()),
                                    chance.of(corpus.workbooks()),
                                    chance);
                    case PDF -> PdfDamage.of(chance.of(corpus.pdfs()), chance);
                    case BYTES ->
                            chance.oneIn(4)
                                    ? ByteDamage.random(chance)
                                    : ByteDamage.of(
                                            chance.of(corpus.all()),
                                            chance.of(corpus.all()),
                                            chance);
                    case BOMB -> bomb(chance);
                };
        return new Fuzzed(number, kind, content);
    }

    /** In a thousand; text is cheap to read. */
    private static Kind kind(int of1000) {
        if (of1000 < 650) {
            return Kind.TEXT;
        }
        if (of1000 < 770) {
            return Kind.WORKBOOK;
        }
        if (of1000 < 860) {
            return Kind.DOCUMENT;
        }
        if (of1000 < 930) {
            return Kind.PDF;
        }
        return of1000 < 997 ? Kind.BYTES : Kind.BOMB;
    }

    private byte[] text(Chance chance) {
        String text = TextDamage.of(chance.of(corpus.texts()), chance.of(corpus.texts()), chance);
        byte[] coded = TextCoding.of(text, chance);
        return chance.oneIn(10) ? ByteDamage.of(coded, coded, chance) : coded;
    }

    private byte[] bomb(Chance chance) {
        return Bombs.of(
                chance.of(chance.oneIn(2) ? corpus.workbooks() : corpus.documents()), chance);
    }
}
