package org.jixiao.infrastructure.table.forms;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Watermark;
import org.jixiao.application.table.exports.ProjectSheet;
import org.jixiao.application.table.exports.SheetWriting;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.infrastructure.print.PdfDocument;
import org.jixiao.infrastructure.print.PrintedDocument;
import org.jixiao.infrastructure.print.WordDocument;
import org.jspecify.annotations.Nullable;

/** Prints 申报表 and 审核表: A4 upright, long tables going on over pages under their header. */
public final class SheetWriter implements SheetWriting {

    @Override
    public byte[] write(
            ProjectSheet sheet,
            ProjectSheet.Form form,
            TableFormat format,
            @Nullable Watermark watermark) {
        String mark = watermark == null ? "" : watermark.text();
        return switch (format) {
            case DOCX -> WordDocument.write(document(sheet, form, mark));
            case PDF -> PdfDocument.write(document(sheet, form, mark));
            case TEXT, XLSX, JSON ->
                    throw new IllegalArgumentException("no form is written as " + format);
        };
    }

    private static PrintedDocument document(
            ProjectSheet sheet, ProjectSheet.Form form, String watermark) {
        ProjectFile file = sheet.snapshot().state().file();
        List<PrintedDocument.Block> blocks = new ArrayList<>();
        String code = "项目编号：" + file.code().value();
        blocks.add(new PrintedDocument.Line(code, "单位：万元"));
        blocks.addAll(FilingForm.blocks(sheet));
        if (form == ProjectSheet.Form.REVIEW) {
            blocks.addAll(ReviewForm.blocks(sheet));
        }
        return new PrintedDocument(
                PrintedDocument.Paper.PORTRAIT,
                "项目支出%s（%s年度）".formatted(form.title(), file.round().fiscalYear()),
                blocks,
                watermark);
    }
}
