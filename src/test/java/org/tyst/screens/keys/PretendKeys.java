package org.tyst.screens.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyState;
import org.tyst.people.Keyring;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.people.SheetPaper;

/** Keys and paper that answer at once, as the test wants. The real ones have their own tests. */
public final class PretendKeys implements Keyring, SheetPaper {
    static final SheetCode CODE =
            SheetCode.of("7K4M-Q2XW-9F3T-HB6R-1ZPC-8VNE-D5GJ-0SYA-4RT8", "5d0c81f2");

    final List<String> typed = new ArrayList<>();
    final List<RecoverySheet> onPaper = new ArrayList<>();
    KeyAnswer next = new KeyAnswer.Done();
    SheetPaper.Outcome paper = SheetPaper.Outcome.PRINTED;
    boolean forgotten;

    @Override
    public KeyState state() {
        return new KeyState(false, Optional.empty());
    }

    @Override
    public void newSheet(Consumer<SheetCode> answer) {
        answer.accept(CODE);
    }

    @Override
    public void trySheet(char[] readBack, Consumer<KeyAnswer> answer) {
        typed.add(new String(readBack));
        answer.accept(next);
    }

    @Override
    public void forgetSheet() {
        forgotten = true;
    }

    @Override
    public void changePassphrase(char[] old, char[] fresh, Consumer<KeyAnswer> answer) {
        typed.add(new String(old) + " > " + new String(fresh));
        answer.accept(next);
    }

    @Override
    public void trustAgency(String publicKey, Consumer<KeyAnswer> answer) {
        typed.add(publicKey);
        answer.accept(next);
    }

    @Override
    public void print(RecoverySheet sheet, Consumer<Outcome> answer) {
        onPaper.add(sheet);
        answer.accept(paper);
    }

    @Override
    public void save(RecoverySheet sheet, Consumer<Outcome> answer) {
        print(sheet, answer);
    }
}
