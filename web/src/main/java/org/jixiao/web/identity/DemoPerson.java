package org.jixiao.web.identity;

import java.util.List;

/** Who can be tried out in the local profile, as the local realm has them. */
record DemoPerson(String username, String name, String role, String unit, String does) {

    static final String PASSWORD = "Jixiao-Demo-2025";

    static final List<DemoPerson> ALL =
            List.of(
                    one("filer-centre", "陈晓岚", "单位填报员", "花都区劳动就业服务管理中心", "填报、送审、答复意见"),
                    one("filer-bureau", "李建国", "单位填报员", "花都区人社局（本级）", "填报、送审、答复意见"),
                    one("filer-panyu", "黄志强", "单位填报员", "番禺区人社局（本级）", "填报、送审、答复意见"),
                    one("filer-panyu-centre", "冯丽华", "单位填报员", "番禺区劳动就业服务管理中心", "填报、送审、答复意见"),
                    one("filer-conghua", "邓美玲", "单位填报员", "从化区人社局（本级）", "填报、送审、答复意见"),
                    one("filer-yuexiu", "何佩珊", "单位填报员", "越秀区人社局（本级）", "填报、送审、答复意见"),
                    one("filer-city", "林海峰", "单位填报员", "市人社局（本级）", "填报、送审、答复意见"),
                    one("manager-huadu", "罗国栋", "区局主管", "花都区人社局", "查看本区各单位"),
                    one("manager-panyu", "梁淑仪", "区局主管", "番禺区人社局", "查看本区各单位"),
                    one("reviewer", "王敏", "市局审核员", "市人社局", "审核、退回"),
                    one("reviewer2", "张伟东", "市局审核员", "市人社局", "审核、退回"),
                    one("approver", "刘振华", "市局审批人", "市人社局", "批复、公开"),
                    one("chief", "孙立新", "审核员兼审批人", "市人社局", "看“审者不批”的限制"),
                    one("auditor", "周正", "审计员", "市人社局", "查阅全部历史"),
                    one("sysadmin", "吴建平", "系统管理员", "市人社局", "查询视图、批次、单位"),
                    one("secadmin", "郑晓安", "安全管理员", "市人社局", "管理账号"));

    private static DemoPerson one(
            String username, String name, String role, String unit, String does) {
        return new DemoPerson(username, name, role, unit, does);
    }
}
