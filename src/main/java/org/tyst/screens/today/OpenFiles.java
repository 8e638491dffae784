package org.tyst.screens.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Namesakes;
import org.tyst.interviews.Present;
import org.tyst.words.Words;

/** The files the page needs, each opened once, and how a case is named in a row: number and children. */
final class OpenFiles {

    private final CaseStore store;
    private final Words words;
    private final List<CaseRow> rows;
    private final Namesakes namesakes;
    private final Map<CaseId, Optional<CaseFile>> opened = new HashMap<>();

    OpenFiles(CaseStore store, Words words) {
        this.store = store;
        this.words = words;
        this.rows = store.rows();
        this.namesakes = Namesakes.among(rows);
    }

    List<CaseRow> rows() {
        return rows;
    }

    Optional<CaseFile> file(CaseId id) {
        return opened.computeIfAbsent(id, store::open);
    }

    /** "XX26P00417 · Alys Rees, Tomos Rees". */
    String about(CaseId id) {
        return file(id).map(this::about).orElse("");
    }

    /** Somebody who was there, told apart from others of the same name. */
    String told(CaseId id, Present present) {
        return present.person()
                .flatMap(person -> file(id).flatMap(file -> file.person(person)))
                .map(person -> namesakes.told(person, words))
                .orElse(present.name());
    }

    private String about(CaseFile file) {
        var children =
                file.children().stream()
                        .map(child -> namesakes.told(child, words))
                        .collect(Collectors.joining(", "));
        return children.isEmpty()
                ? file.theCase().title()
                : file.theCase().title() + " · " + children;
    }
}
