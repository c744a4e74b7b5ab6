package org.jixiao.web.load;

import java.util.List;

/**
 * The pages of one role, each with the name it is measured under. {@code {id}} stands for a project
 * of the list that was shown last.
 */
enum Walk {
    FILER(
            List.of("filer-centre", "filer-bureau", "filer-panyu", "filer-conghua", "filer-yuexiu"),
            """
            workbench            /workbench
            projects             /projects
            projects, sorted     /projects?sort=-total
            projects, search     /projects?text=培训
            projects, filter     /projects?status=DRAFT&status=RETURNED&sort=name
            project              /projects/{id}
            history              /projects/{id}/history
            projects, drafts     /projects?status=DRAFT
            edit                 /projects/{id}/edit
            new                  /projects/new/01980000-0000-7000-8000-000000000009
            comparison           /projects/{id}/comparison
            library              /library
            library, search      /library?q=培训
            library, typing      /library/suggestions?q=培训&code=1
            summary              /summary
            imports              /imports
            help                 /help/unit-filer
            notices              /notices
            notice settings      /notices/settings
            """),
    MANAGER(
            List.of("manager-huadu", "manager-panyu"),
            """
            workbench            /workbench
            projects             /projects
            projects, search     /projects?text=高校毕业生
            projects, page 20    /projects?page=19&sort=changedAt
            project              /projects/{id}
            forwarding           /forwarding
            disclosure           /disclosure
            summary              /summary
            notices              /notices
            """),
    REVIEWER(
            List.of("reviewer", "reviewer2"),
            """
            workbench            /workbench
            review queue         /review
            review queue, year   /review?year=2027&sort=-total
            review               /projects/{id}/review
            review-opening       /projects/{id}/review-opening
            projects             /projects
            projects, search     /projects?text=技能竞赛
            projects, rare word  /projects?text=2026-0077
            projects, sorted     /projects?sort=-total
            projects, page 500   /projects?page=499
            project              /projects/{id}
            comparison           /projects/{id}/comparison
            history              /projects/{id}/history
            summary              /summary
            notices              /notices
            """),
    APPROVER(
            List.of("approver", "chief"),
            """
            workbench            /workbench
            approval             /approval
            project              /projects/{id}
            projects, search     /projects?text=补贴
            disclosure           /disclosure
            bulk jobs            /bulk-jobs
            summary              /summary
            notices              /notices
            """),
    AUDITOR(
            List.of("auditor"),
            """
            audit                /audit
            projects             /projects
            projects, filter     /projects?status=APPROVED&year=2026
            project              /projects/{id}
            history              /projects/{id}/history
            summary              /summary
            """);

    private final List<String> people;
    private final List<Page> pages;

    /** A page with the name it is measured under. */
    record Page(String name, String path) {

        private static Page of(String line) {
            String[] parts = line.split(" {2,}", 2);
            return new Page(parts[0], parts[1]);
        }

        /** A command rather than a page: sent with the form that the page before shows. */
        boolean isCommand() {
            return name.equals("review-opening");
        }
    }

    Walk(List<String> people, String pages) {
        this.people = people;
        this.pages = pages.lines().map(Page::of).toList();
    }

    List<Page> pages() {
        return pages;
    }

    /** The person whom the visitor of that number, counted from 0, signs in as. */
    String person(int number) {
        return people.get(number % people.size());
    }

    /** Of twenty visitors ten file, four review, two each approve, manage and audit. */
    static Walk of(int visitor) {
        return switch (visitor % 10) {
            case 1, 6 -> REVIEWER;
            case 3 -> APPROVER;
            case 7 -> MANAGER;
            case 9 -> AUDITOR;
            default -> FILER;
        };
    }
}
