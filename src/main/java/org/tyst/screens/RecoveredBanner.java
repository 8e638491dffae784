package org.tyst.screens;

import java.time.ZoneId;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Recovered.Last;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** After an end without a lock: what is safe, and the way back to it. It stays until it has been read. */
final class RecoveredBanner {
    private final Words words;
    private final ShellViewModel model;

    private RecoveredBanner(Words words, ShellViewModel model) {
        this.words = words;
        this.model = model;
    }

    static Banner of(Recovered recovered, Words words, ShellViewModel model) {
        return new RecoveredBanner(words, model).of(recovered.last());
    }

    private Banner of(Optional<Last> last) {
        return last.map(it -> Banner.info(text(it)).act(open(it), read()))
                .orElseGet(() -> Banner.info(words.text("shell.recoveredPlain")).act(read()));
    }

    private String text(Last last) {
        var at = last.saved().atZone(ZoneId.systemDefault());
        var time = words.time(at.toLocalTime());
        var day = words.date(at.toLocalDate());
        var what = words.of("shell.writing", last.what());
        return last.whose()
                .map(it ->
                        words.text(
                                "shell.recovered", time, day, what, it.caseTitle(), it.children()))
                .orElseGet(() -> words.text("shell.recoveredNoCase", time, day, what));
    }

    private Command open(Last last) {
        return Command.named(
                        words.text("shell.recoveredOpen"),
                        () -> {
                            done();
                            model.road().go(last.place());
                        })
                .icon(Feather.EDIT_3);
    }

    private Command read() {
        return Command.named(words.text("shell.recoveredRead"), this::done);
    }

    private void done() {
        model.recovered().set(Optional.empty());
    }
}
