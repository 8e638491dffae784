package org.tyst.app;

import java.util.function.Consumer;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyExchange;
import org.tyst.people.SheetCode;

/** An exchange that never begins: for pages that are only looked at. */
final class PretendExchange implements KeyExchange {
    @Override
    public void prepare(char[] old, char[] fresh, Consumer<KeyAnswer> answer) {
        answer.accept(new KeyAnswer.NotKept());
    }

    @Override
    public void go() {
        throw new IllegalStateException("Nothing was prepared");
    }

    @Override
    public void newSheet(Consumer<SheetCode> answer) {
        throw new IllegalStateException("Nothing was prepared");
    }

    @Override
    public void trySheet(char[] readBack, Consumer<KeyAnswer> answer) {
        answer.accept(new KeyAnswer.NotThatCode());
    }

    @Override
    public void forgetSheet() {}
}
