package org.jixiao.domain.table;

import org.jixiao.domain.shared.Rejection;

/** Every reason for which taking a file out can be refused. */
public sealed interface ExportRejection extends Rejection {

    record NotReader() implements ExportRejection, Forbidden {
        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public String sentence() {
            return "系统管理员和安全管理员不能查看或导出项目内容。";
        }
    }

    record ExportOutOfScope() implements ExportRejection, Forbidden {
        @Override
        public String code() {
            return "outside-scope";
        }

        @Override
        public String sentence() {
            return "该单位不在您的管辖范围内，不能导出它的项目。";
        }
    }
}
