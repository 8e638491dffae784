package org.tyst.screens.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestId;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.ReportId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.search.Finder;
import org.tyst.search.Hit;
import org.tyst.search.Question;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What is looked for and what was found. The list follows the letters, a moment after them. */
public final class SearchViewModel {
    static final int MOST = 50;
    private static final Duration MOMENT = Duration.ofMillis(120);

    private final Finder finder;
    private final CaseStore cases;
    private final Work work;
    private final Words words;
    private final Navigator navigator;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final ObservableList<FoundLine> lines = FXCollections.observableArrayList();
    private Optional<Work.Waiting> waiting = Optional.empty();

    public SearchViewModel(
            Finder finder, CaseStore cases, Work work, Words words, Navigator navigator) {
        this.finder = finder;
        this.cases = cases;
        this.work = work;
        this.words = words;
        this.navigator = navigator;
        typed.subscribe(text -> soon());
    }

    public StringProperty typed() {
        return typed;
    }

    /** How many were found, in words; blank while nothing is looked for. */
    public StringProperty found() {
        return found;
    }

    public ObservableList<FoundLine> lines() {
        return lines;
    }

    public void open(FoundLine line) {
        navigator.go(place(line.hit()));
    }

    private void soon() {
        waiting.ifPresent(Work.Waiting::callOff);
        waiting = Optional.of(work.after(MOMENT, () -> work.onScreen(this::look)));
    }

    private void look() {
        var question = Question.of(typed.get(), MOST);
        work.inOrder(() -> answers(question), answers -> show(question, answers));
    }

    /** An answer to what is no longer asked is dropped. */
    private void show(Question question, List<FoundLine> answers) {
        if (!question.typed().equals(typed.get())) return;
        lines.setAll(answers);
        found.set(question.words().isEmpty() ? "" : counted(answers.size()));
    }

    private String counted(int count) {
        return count == MOST ? words.text("search.many", count) : words.text("search.found", count);
    }

    private List<FoundLine> answers(Question question) {
        var hits = finder.find(question);
        if (hits.isEmpty()) return List.of();
        var titles = titles();
        return hits.stream()
                .map(hit -> new FoundLine(hit, titles.getOrDefault(hit.caseId(), "")))
                .toList();
    }

    private Map<CaseId, String> titles() {
        return cases.rows().stream().collect(Collectors.toMap(CaseRow::id, CaseRow::title));
    }

    private static Place place(Hit hit) {
        return switch (hit.in()) {
            case CASE -> new Place.CaseFile(hit.caseId(), CaseSection.OVERVIEW);
            case PERSON, FACT -> new Place.CaseFile(hit.caseId(), CaseSection.PEOPLE);
            case INTERVIEW -> new Place.InterviewRoom(new InterviewId(hit.item()));
            case STATEMENT ->
                    new Place.InterviewRoom(new InterviewId(hit.under().orElse(hit.item())));
            case CONTEST -> new Place.ContestPage(new ContestId(hit.item()));
            case REPORT -> new Place.ReportDesk(new ReportId(hit.item()));
        };
    }
}
