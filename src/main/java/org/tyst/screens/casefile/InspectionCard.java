package org.tyst.screens.casefile;

import java.util.stream.Collectors;
import org.tyst.cases.CaseFile;
import org.tyst.cases.InspectionFields;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What an inspector will ask of the case and this record cannot say. */
final class InspectionCard {
    private final Words words;

    InspectionCard(Words words) {
        this.words = words;
    }

    Card of(CaseFile file, String practitioner) {
        var fields = InspectionFields.of(file, practitioner);
        var lacking =
                fields.lacking(file.theCase().lawType()).stream()
                        .map(field -> words.of("case.inspected", field))
                        .collect(Collectors.joining(", "));
        return new Card(words.text("case.inspection"))
                .add(
                        Texts.body(
                                lacking.isEmpty()
                                        ? words.text("case.inspectionWhole")
                                        : words.text("case.inspectionLacks", lacking)),
                        Texts.small(words.text("case.inspectionHeld", fields.held().size())));
    }
}
