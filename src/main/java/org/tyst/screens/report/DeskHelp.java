package org.tyst.screens.report;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.reports.BlockId;
import org.tyst.reports.Section;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.writing.WritingAid;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.screens.writing.Written;
import org.tyst.words.Words;
import org.tyst.writing.Passage;

/** Help with writing the passages of a report: it tells what there is to know around the words of each. */
record DeskHelp(WritingMeans means, ReportDeskViewModel model, Words words) {
    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    WritingAid beside(WritingArea area, BlockId block) {
        return new WritingAid(area, () -> written(area, block), means, words);
    }

    /** The words of a report are its author's own: whose words they are is said by what they cite. */
    private Written written(WritingArea area, BlockId block) {
        var report = model.manuscript().report();
        var file = model.manuscript().material().file();
        return new Written(
                block.value(),
                report.caseId(),
                new Passage(
                        area.getText(),
                        false,
                        file.children(),
                        concerned(),
                        report.startedAt().atZone(COURT_TIME).toLocalDate()),
                Optional.of(report.language()),
                file.people().stream().map(Person::name).toList());
    }

    private Set<PersonId> concerned() {
        return model.section().flatMap(Section::about).stream().collect(Collectors.toSet());
    }
}
