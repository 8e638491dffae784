package org.tyst.screens.today;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.tyst.cases.diary.DiaryFile;
import org.tyst.screens.parts.Banner;
import org.tyst.words.Words;

/** What came of saving for a calendar. Nothing as long as nobody has, or if somebody thought better of it. */
final class DiaryBanner {
    private DiaryBanner() {}

    static VBox of(DiarySaving diary, Words words) {
        var place = new VBox();
        diary.outcome()
                .subscribe(outcome ->
                        place.getChildren()
                                .setAll(
                                        outcome.flatMap(told -> banner(told, words)).stream()
                                                .toList()));
        place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
        return place;
    }

    private static Optional<Banner> banner(DiaryFile.Outcome outcome, Words words) {
        return switch (outcome) {
            case SAVED -> Optional.of(Banner.good(words.text("today.diarySaved")));
            case NOT_SAVED -> Optional.of(Banner.problem(words.text("today.diaryNotSaved")));
            case CALLED_OFF -> Optional.empty();
        };
    }
}
