package org.jixiao.infrastructure.table.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;

/**
 * Looks through the objects of an opened PDF before its pages are read: what is damaged would be
 * read as far as it goes without a word, and some of it can be made to last for ever.
 */
final class PdfObjects {

    private static final long MOST_OTHERWISE_PACKED = 64 * 1024;
    private static final int MOST_DEPTH = 8;

    private PdfObjects() {}

    /**
     * @throws UnreadableTable when a part is damaged, or packed as none could be looked into before
     */
    static void check(COSDocument document) throws IOException {
        Set<COSStream> tamed = new HashSet<>();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSStream stream) {
                check(stream);
            }
            if (content instanceof COSDictionary dictionary) {
                checkFonts(dictionary, tamed, 0);
            }
        }
    }

    /** The maps of codes of this font, or of fonts that stand inside this dictionary. */
    private static void checkFonts(COSDictionary dictionary, Set<COSStream> tamed, int depth)
            throws IOException {
        if (dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            check(map);
            if (tamed.add(map)) {
                CodeMaps.tame(map);
            }
        }
        if (dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSStream map) {
            throw refused(ComplaintKind.UNSUPPORTED_LAYOUT, "这个 PDF 的字体自带编码表，不能读取；请重新导出为 PDF。");
        }
        for (COSBase inside : depth > MOST_DEPTH ? List.<COSBase>of() : dictionary.getValues()) {
            if (inside instanceof COSDictionary further) {
                checkFonts(further, tamed, depth + 1);
            }
        }
    }

    private static void check(COSStream stream) {
        COSBase filters = stream.getFilters();
        boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        boolean plain = filters == null || filters.equals(COSName.FLATE_DECODE);
        boolean one = filters instanceof COSArray all && all.size() == 1;
        boolean flate = one && COSName.FLATE_DECODE.equals(((COSArray) filters).getObject(0));
        if (!image && (flate || filters != null && plain)) {
            unpackWhole(stream);
        }
        boolean large = stream.getLength() > MOST_OTHERWISE_PACKED;
        if (!image && !plain && !flate && large) {
            throw refused(ComplaintKind.UNSUPPORTED_LAYOUT, "这个 PDF 的内容用不常见的方式压缩，不能读取；请重新导出为 PDF。");
        }
    }

    /** To its end, where the sum of its content tells whether it is whole. */
    private static void unpackWhole(COSStream stream) {
        byte[] buffer = new byte[65536];
        try (InputStream raw = stream.createRawInputStream();
                InputStream content = new InflaterInputStream(raw)) {
            int read = content.read(buffer);
            while (read >= 0) {
                read = content.read(buffer);
            }
        } catch (IOException damaged) {
            throw refused(ComplaintKind.NOT_A_TABLE, "这个 PDF 文件中有一段内容已损坏，不能读取。");
        }
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
