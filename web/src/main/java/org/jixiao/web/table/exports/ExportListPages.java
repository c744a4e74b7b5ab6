package org.jixiao.web.table.exports;

import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 导出记录: what was taken out, and which export a file in hand is. */
@PageController
class ExportListPages {

    private final ExportLog log;
    private final OrganizationQueries organization;
    private final Formats formats;

    ExportListPages(ExportLog log, OrganizationQueries organization, Formats formats) {
        this.log = log;
        this.organization = organization;
        this.formats = formats;
    }

    @GetMapping("/exports")
    @PreAuthorize(May.AUDIT)
    public String list(ExportQuery asked, Request request, Model model) {
        Page<ExportView> page = log.list(request.actor(), asked.wanted(), asked.request());
        model.addAttribute("asked", asked);
        model.addAttribute("page", page);
        model.addAttribute("units", names());
        return "table/exports";
    }

    /** As they are called today. */
    private Map<UnitCode, String> names() {
        return organization.units(formats.today()).stream()
                .collect(Collectors.toMap(UnitView::code, UnitView::name));
    }
}
