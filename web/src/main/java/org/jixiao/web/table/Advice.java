package org.jixiao.web.table;

import org.jixiao.application.table.Complaint;

/** What to do about a document that is refused as a whole. */
record Advice(String fileName, String place, String text, String next) {

    static Advice of(String fileName, Complaint why) {
        String next =
                switch (why.code()) {
                    case "too-large" -> "请删去无关的工作表或图片，使文件不超过 50 MB，再重新上传。";
                    case "wrong-encoding" -> "请用记事本打开该文件，另存为 UTF-8 编码，再重新上传。";
                    case "unsupported-layout" -> "请用表格软件打开，另存为 xlsx 或“文本文件（制表符分隔）”，再重新上传。";
                    default -> "请确认选的是《项目支出绩效目标表》，并且是 xlsx 或文本文件，再重新上传。";
                };
        return new Advice(fileName, why.place(), why.text(), next);
    }
}
