package org.jixiao.infrastructure.table.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingStopped;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.rows.RawTable;

/** A .docx as rows of cells, streamed: its tables one after the other are one table. */
public final class WordFile {

    private WordFile() {}

    public static RawTable read(byte[] content, ReadingProgress progress) {
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(content));
                InputStream body = body(document).getInputStream()) {
            XMLStreamReader parser = XMLHelper.newXMLInputFactory().createXMLStreamReader(body);
            return WordLayout.read(rows(parser, progress));
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadableTable || e instanceof ReadingStopped) {
                throw (RuntimeException) e;
            }
            throw new UnreadableTable(ComplaintKind.NOT_A_TABLE, "整个文件", "这个 Word 文档已损坏，无法打开。");
        }
    }

    private static List<WordRow> rows(XMLStreamReader parser, ReadingProgress progress)
            throws XMLStreamException {
        return new WordBody(parser, progress).rows();
    }

    private static PackagePart body(OPCPackage document) throws OpenXML4JException {
        for (String type :
                List.of(
                        PackageRelationshipTypes.CORE_DOCUMENT,
                        PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            PackageRelationship relation = document.getRelationshipsByType(type).getRelationship(0);
            if (relation != null) {
                return document.getPart(relation);
            }
        }
        throw new UnreadableTable(ComplaintKind.NOT_A_TABLE, "整个文件", "这个 Word 文档没有正文。");
    }
}
