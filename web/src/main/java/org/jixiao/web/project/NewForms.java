package org.jixiao.web.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The forms of projects that are not filed yet. Each is known by the id that its project will have,
 * and stands in its address: two tabs are two forms with unsaved work of their own, and one that
 * comes back from the browser's history leads to the project it has made.
 */
@Component
class NewForms {

    static final String ADDRESS = "/projects/new/";

    private final ProjectNumbers numbers;
    private final ProjectQueries projects;
    private final UnsavedWork unsaved;

    NewForms(ProjectNumbers numbers, ProjectQueries projects, UnsavedWork unsaved) {
        this.numbers = numbers;
        this.projects = projects;
        this.unsaved = unsaved;
    }

    /** A form that was left, as another one offers it. */
    record LeftForm(String address, String name, Instant savedAt) {}

    /** The address of a form that nobody has seen yet. */
    String begin() {
        return ADDRESS + numbers.newId();
    }

    /** Under which name its unsaved work is kept. */
    static String sheet(String form) {
        return UnsavedSheets.NEW + form;
    }

    /**
     * @throws IllegalArgumentException when it is none
     */
    static ProjectId project(String form) {
        return ProjectId.parse(form);
    }

    /** The project that a form has made. */
    Optional<ProjectRow> made(Actor actor, String form) {
        return projects.find(actor, project(form));
    }

    /** Whoever opens a form again whose project is there goes on with that. */
    String leadOn(ProjectRow made, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Messages.of("filing.made"));
        return "redirect:/projects/" + made.id() + "/edit";
    }

    /** What was typed into the form since waits beside the project, unsaved. */
    String leadOn(Actor actor, ProjectRow made, SheetForm typed, RedirectAttributes redirect) {
        String id = made.id().toString();
        unsaved.put(actor, id, typed.onVersion(1));
        redirect.addFlashAttribute("clears", sheet(id));
        redirect.addFlashAttribute("notice", Messages.of("filing.made"));
        return "redirect:/projects/" + id + "/edit?resume=yes";
    }

    /** Other forms that the person has left, on a form in which nothing is typed yet. */
    void offer(Actor actor, String form, Model model) {
        List<LeftForm> left =
                unsaved.ofNew(actor).stream()
                        .filter(work -> !work.sheet().equals(sheet(form)))
                        .map(
                                work ->
                                        new LeftForm(
                                                "/projects/" + work.sheet(),
                                                name(work.left().form()),
                                                work.left().savedAt()))
                        .toList();
        model.addAttribute("leftForms", left);
    }

    private static String name(SheetForm form) {
        return Given.filled(form.name()).orElseGet(() -> Messages.of("project.unnamed"));
    }
}
