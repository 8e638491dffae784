package org.tyst.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.cases.diary.DiaryFile;
import org.tyst.desk.ChosenFile;
import org.tyst.screens.imports.FileAsk;
import org.tyst.work.Work;

/** A calendar file on its way out of the record: where its owner says, and written into the history. */
final class DiaryDesk implements DiaryFile {
    private static final String NAME = "tyst.ics";

    private final FileAsk files;
    private final AuditTrail trail;
    private final Work work;

    DiaryDesk(FileAsk files, AuditTrail trail, Work work) {
        this.files = files;
        this.trail = trail;
        this.work = work;
    }

    @Override
    public void save(byte[] ics, Consumer<Outcome> answer) {
        files.whereToSave(NAME)
                .ifPresentOrElse(
                        where -> write(ics, where, answer),
                        () -> answer.accept(Outcome.CALLED_OFF));
    }

    private void write(byte[] ics, Path where, Consumer<Outcome> answer) {
        work.aside(() -> ChosenFile.write(where, ics), written -> note(written, answer));
    }

    private void note(boolean written, Consumer<Outcome> answer) {
        work.inOrder(() -> noted(written), answer);
    }

    private Outcome noted(boolean written) {
        if (!written) return Outcome.NOT_SAVED;
        trail.record(Act.DIARY_SAVED, Optional.empty(), Optional.empty(), "");
        return Outcome.SAVED;
    }
}
