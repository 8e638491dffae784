package org.tyst.screens.keys;

import org.tyst.people.KeyAnswer;
import org.tyst.words.Words;

/** What became of a change of keys, in words. */
final class KeyAnswers {
    private KeyAnswers() {}

    static String say(Words words, KeyAnswer answer) {
        return switch (answer) {
            case KeyAnswer.Done _ -> "";
            case KeyAnswer.Refused it -> DoorWords.say(words, it.why());
            case KeyAnswer.NotThatCode _ -> words.text("keys.notThatCode");
            case KeyAnswer.NotAKey _ -> words.text("keys.notAKey");
            case KeyAnswer.NotKept _ -> words.text("keys.notKept");
        };
    }
}
