package org.tyst.screens.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.Lease.Standing;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** In the place of every page that shows a case, while the laptop has been away too long, its clock was put back, or
 * its owner's training is over. */
public final class LapsedView {
    private final Words words;
    private final ZoneId zone;

    private LapsedView(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    public static Page page(Words words, Standing standing, ZoneId zone, Navigator navigator) {
        var connect =
                Command.named(
                                words.text("keys.lapsedConnect"),
                                () -> navigator.go(new Place.Sync()))
                        .icon(Feather.REFRESH_CW);
        return new LapsedView(words, zone).laid(standing).primary(connect);
    }

    private Page laid(Standing standing) {
        return switch (standing) {
            case Standing.Lapsed it ->
                    page(
                            "keys.lapsedTitle",
                            words.text("keys.lapsed", it.days(), date(it.lastContact())),
                            "keys.lapsedWhat");
            case Standing.ClockWentBack it ->
                    page(
                            "keys.clockTitle",
                            words.text("keys.clock", date(it.now()), date(it.latest())),
                            "keys.clockWhat");
            case Standing.Untrained(var until) -> untrained(until);
            case Standing.Running _ -> throw new IllegalStateException("Nothing is locked away");
        };
    }

    private Page untrained(LocalDate until) {
        return new Page(words.text("keys.untrainedTitle"))
                .narrow()
                .add(
                        Banner.warn(words.text("keys.untrained", words.date(until))),
                        Texts.body(words.text("keys.untrainedSafe")),
                        Texts.body(words.text("keys.untrainedWhat")));
    }

    private Page page(String title, String why, String what) {
        return new Page(words.text(title))
                .narrow()
                .add(
                        Banner.warn(why),
                        Texts.body(words.text("keys.lapsedSafe")),
                        Texts.body(words.text(what)));
    }

    private String date(Instant at) {
        var here = at.atZone(zone);
        return words.date(here.toLocalDate()) + ", " + words.time(here.toLocalTime());
    }
}
