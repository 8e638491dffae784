package org.tyst.screens.search;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestId;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.ReportId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.Sought;
import org.tyst.search.Finder;
import org.tyst.search.Hit;
import org.tyst.search.Question;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * What is looked for and what was found. Every letter is looked for at once; while an answer is under way the letters that
 * follow wait together, so that the store is never asked for what nobody wants to know any more.
 */
public final class SearchViewModel {
    static final int MOST = 50;

    private final Finder finder;
    private final Work work;
    private final Words words;
    private final Navigator navigator;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final NarrowingModel narrowing = new NarrowingModel();
    private final ObjectProperty<Around> around = new SimpleObjectProperty<>(Around.NOTHING);
    private final ObservableList<FoundLine> lines = FXCollections.observableArrayList();
    private boolean asking;

    public SearchViewModel(
            Finder finder, CaseStore cases, Work work, Words words, Navigator navigator) {
        this.finder = finder;
        this.work = work;
        this.words = words;
        this.navigator = navigator;
        work.inOrder(() -> Around.read(cases, finder), around::set);
        typed.subscribe((_, _) -> look());
        narrowing.onChange(this::look);
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

    NarrowingModel narrowing() {
        return narrowing;
    }

    ObjectProperty<Around> around() {
        return around;
    }

    public void open(FoundLine line) {
        navigator.go(place(line.hit()), new Sought(line.hit().item(), line.longestLit()));
    }

    /** Enter in the field. */
    void openTheFirst() {
        if (!lines.isEmpty()) open(lines.getFirst());
    }

    private Question question() {
        return Question.of(typed.get(), MOST).narrowed(narrowing.now());
    }

    private void look() {
        if (asking) return;
        asking = true;
        var question = question();
        work.inOrder(
                () -> new Answer(finder.find(question), finder.notTakenIn()),
                answer -> answered(question, answer));
    }

    /** @param notTakenIn how many texts were not looked through, since they came just now */
    private record Answer(List<Hit> hits, int notTakenIn) {}

    /** An answer to what is no longer asked is shown meanwhile: it is closer than what stands there. */
    private void answered(Question question, Answer answer) {
        asking = false;
        lines.setAll(answer.hits.stream().map(hit -> line(hit)).toList());
        found.set(inWords(question) + stillComing(answer));
        if (!question.equals(question())) look();
    }

    private FoundLine line(Hit hit) {
        return new FoundLine(hit, around.get().title(hit.caseId()));
    }

    private String stillComing(Answer answer) {
        return answer.notTakenIn == 0
                ? ""
                : " " + words.text("search.notTakenIn", answer.notTakenIn);
    }

    private String inWords(Question question) {
        if (question.isEmpty()) return "";
        if (lines.size() == MOST) return words.text("search.many", MOST);
        if (lines.isEmpty() && question.typed().strip().length() == 1)
            return words.text("search.oneLetter");
        return words.text("search.found", lines.size());
    }

    private static Place place(Hit hit) {
        return switch (hit.in()) {
            case CASE -> new Place.CaseFile(hit.caseId(), CaseSection.OVERVIEW);
            case PERSON, FACT, FAMILY_TIE, SAFETY_RULE ->
                    new Place.CaseFile(hit.caseId(), CaseSection.PEOPLE);
            case CHECK -> new Place.CaseFile(hit.caseId(), CaseSection.CHECKS);
            case CHRONOLOGY_ENTRY -> new Place.CaseFile(hit.caseId(), CaseSection.CHRONOLOGY);
            case INTERVIEW -> new Place.InterviewRoom(new InterviewId(hit.item()));
            case STATEMENT ->
                    new Place.InterviewRoom(new InterviewId(hit.under().orElse(hit.item())));
            case CONTEST -> new Place.ContestPage(new ContestId(hit.item()));
            case REPORT -> new Place.ReportDesk(new ReportId(hit.item()));
        };
    }
}
