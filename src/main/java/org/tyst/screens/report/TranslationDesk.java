package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Person;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Drafting;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Run;
import org.tyst.reports.Template;
import org.tyst.reports.Templates;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.translating.Translating;
import org.tyst.reports.translating.Unit;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.words.Language;

/**
 * The words of a report in its other language, written through the same manuscript as its own: saved as they are typed, taken back by
 * the same key, and put into the file before the laptop locks.
 */
public final class TranslationDesk {
    private final ReportId id;
    private final Manuscript manuscript;
    private final Templates templates;
    private final Translating translating;
    private final Navigator navigator;

    TranslationDesk(
            ReportId id,
            Manuscript manuscript,
            Templates templates,
            Drafting drafting,
            Navigator navigator) {
        this.id = id;
        this.manuscript = manuscript;
        this.templates = templates;
        this.translating = new Translating(drafting);
        this.navigator = navigator;
    }

    /** The language that it is not written in, once there is something of it. */
    public Optional<Language> language() {
        return manuscript.report().translation().map(it -> it.language());
    }

    /** The language that it could be begun in. */
    public Optional<Language> offered() {
        return manuscript.mayWrite()
                ? template().flatMap(it -> Translating.other(manuscript.report(), it))
                : Optional.empty();
    }

    /** Whom the case is about and who chose the language that it could be begun in, when it was offered to them. */
    public List<String> asking() {
        return offered().stream()
                .flatMap(language ->
                        manuscript.material().file().people().stream()
                                .filter(person -> chose(person, language)))
                .map(Person::name)
                .toList();
    }

    private static boolean chose(Person person, Language language) {
        return switch (person.language()) {
            case WELSH -> language == Language.WELSH;
            case ENGLISH -> language == Language.ENGLISH;
            case OTHER, NOT_ASKED -> false;
        };
    }

    /** With a draft of all that the record can word by itself. */
    public void begin(Language into) {
        var material = manuscript.material();
        template()
                .ifPresent(it ->
                        does(
                                Optional.empty(),
                                report -> translating.begin(report, it, into, material)));
    }

    /** What has come into the report since it was begun, as the record words it. */
    public void fromRecord() {
        var material = manuscript.material();
        template()
                .ifPresent(it ->
                        does(
                                Optional.empty(),
                                report -> translating.fromRecord(report, it, material)));
    }

    public void type(Unit unit, int passage, List<Run> words) {
        does(at(unit), report -> translating.type(report, unit, passage, words));
    }

    /** Its translator stands by it. */
    public void ready(Unit unit, String by) {
        does(at(unit), report -> translating.ready(report, unit, by));
    }

    public void giveUp() {
        does(Optional.empty(), Report::withoutTranslation);
    }

    /** To the page where both stand side by side. */
    public void open() {
        manuscript.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved) navigator.go(new Place.Twin(id));
        });
    }

    private static Optional<BlockId> at(Unit unit) {
        return unit.block().map(Block::id);
    }

    private void does(Optional<BlockId> at, UnaryOperator<Report> change) {
        manuscript.does(new Edit(Edit.Kind.TRANSLATING, at, change));
    }

    private Optional<Template> template() {
        return templates.find(manuscript.report().template());
    }
}
