package org.jixiao.domain.approval;

import java.util.List;
import org.jixiao.domain.approval.DisclosureEvent.TableDisclosed;
import org.jixiao.domain.shared.ProjectId;

/**
 * What has been disclosed of a unit or department in one year.
 *
 * @param number how many tables so far
 * @param projects those of the latest table, in its order
 * @param sha256 of the latest table; empty text before the first
 */
public record Disclosure(int number, List<ProjectId> projects, String sha256) {

    /** Before the first disclosure. */
    public static final Disclosure NONE = new Disclosure(0, List.of(), "");

    public Disclosure {
        projects = List.copyOf(projects);
    }

    /**
     * Whether the latest table has these rows and this text. Versions do not count: disclosing adds
     * an event to each project itself.
     */
    boolean shows(TableFacts facts) {
        return sha256.equals(facts.sha256()) && projects.equals(projectsOf(facts.rows()));
    }

    public static Disclosure evolve(Disclosure state, DisclosureEvent event) {
        return switch (event) {
            case TableDisclosed e -> {
                if (e.number() != state.number() + 1) {
                    throw new IllegalStateException(e.id() + " cannot have number " + e.number());
                }
                yield new Disclosure(e.number(), projectsOf(e.rows()), e.sha256());
            }
        };
    }

    private static List<ProjectId> projectsOf(List<DisclosedRow> rows) {
        return rows.stream().map(DisclosedRow::project).toList();
    }
}
