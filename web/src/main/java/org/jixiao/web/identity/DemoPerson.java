package org.jixiao.web.identity;

import java.util.List;

/** Who can be tried out in the local profile, as the local realm has them. */
record DemoPerson(String username, String name, String role, String unit, String does) {

    static final String PASSWORD = "Jixiao-Demo-2025";

    static final List<DemoPerson> ALL =
            List.of(
                    one("filer-centre", "陈晓岚", "role.UNIT_FILER", "花都区劳动就业服务管理中心", "file"),
                    one("filer-centre2", "谢敏", "role.UNIT_FILER", "花都区劳动就业服务管理中心", "file"),
                    one("filer-bureau", "李建国", "role.UNIT_FILER", "花都区人社局（本级）", "file"),
                    one("filer-panyu", "黄志强", "role.UNIT_FILER", "番禺区人社局（本级）", "file"),
                    one("filer-panyu-centre", "冯丽华", "role.UNIT_FILER", "番禺区劳动就业服务管理中心", "file"),
                    one("filer-conghua", "邓美玲", "role.UNIT_FILER", "从化区人社局（本级）", "file"),
                    one("filer-yuexiu", "何佩珊", "role.UNIT_FILER", "越秀区人社局（本级）", "file"),
                    one("filer-city", "林海峰", "role.UNIT_FILER", "市人社局（本级）", "file"),
                    one("manager-huadu", "罗国栋", "role.DISTRICT_MANAGER", "花都区人社局", "district"),
                    one("manager-panyu", "梁淑仪", "role.DISTRICT_MANAGER", "番禺区人社局", "district"),
                    one("reviewer", "王敏", "role.CITY_REVIEWER", "市人社局", "review"),
                    one("reviewer2", "张伟东", "role.CITY_REVIEWER", "市人社局", "review"),
                    one("approver", "刘振华", "role.CITY_APPROVER", "市人社局", "approve"),
                    one("chief", "孙立新", "identity.demo.both", "市人社局", "chief"),
                    one("auditor", "周正", "role.AUDITOR", "市人社局", "audit"),
                    one("sysadmin", "吴建平", "role.SYSTEM_ADMIN", "市人社局", "operate"),
                    one("secadmin", "郑晓安", "role.SECURITY_ADMIN", "市人社局", "accounts"));

    private static DemoPerson one(
            String username, String name, String role, String unit, String does) {
        return new DemoPerson(username, name, role, unit, does);
    }
}
