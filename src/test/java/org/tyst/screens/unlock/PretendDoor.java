package org.tyst.screens.unlock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.people.DoorAnswer;
import org.tyst.people.DoorState;
import org.tyst.people.Doorkeeper;
import org.tyst.people.Injury;
import org.tyst.people.KeptCopy;
import org.tyst.people.SetUp;

/** A door that answers what the test wants, when the test wants it. The real one has its own tests. */
final class PretendDoor implements Doorkeeper {
    final List<String> tried = new ArrayList<>();
    final Deque<Consumer<DoorAnswer>> waiting = new ArrayDeque<>();
    Optional<SetUp> setUp = Optional.empty();

    void answer(DoorAnswer answer) {
        waiting.pop().accept(answer);
    }

    static DoorAnswer opened() {
        return new DoorAnswer.Opened();
    }

    @Override
    public DoorState state() {
        return new DoorState(true, false, false, 3);
    }

    @Override
    public void open(char[] passphrase, Consumer<DoorAnswer> answer) {
        tried.add(new String(passphrase));
        waiting.push(answer);
    }

    @Override
    public void recover(char[] code, char[] newPassphrase, Consumer<DoorAnswer> answer) {
        tried.add(new String(code));
        waiting.push(answer);
    }

    @Override
    public void practise(char[] passphrase, Consumer<DoorAnswer> answer) {
        tried.add(new String(passphrase));
        waiting.push(answer);
    }

    Optional<Injury> injury = Optional.empty();

    @Override
    public Optional<Injury> injury() {
        return injury;
    }

    @Override
    public void tryAgain(Consumer<DoorAnswer> answer) {
        tried.add("again");
        waiting.push(answer);
    }

    @Override
    public void putBack(KeptCopy copy, Consumer<DoorAnswer> answer) {
        tried.add("back to " + copy.takenAt());
        waiting.push(answer);
    }

    @Override
    public void mend(Consumer<DoorAnswer> answer) {
        tried.add("mend");
        waiting.push(answer);
    }

    @Override
    public void chooseCopy(char[] passphrase, Consumer<DoorAnswer> answer) {
        tried.add(new String(passphrase));
        waiting.push(answer);
    }

    @Override
    public void setUp(SetUp answers, Consumer<DoorAnswer> answer) {
        setUp = Optional.of(answers);
        waiting.push(answer);
    }
}
