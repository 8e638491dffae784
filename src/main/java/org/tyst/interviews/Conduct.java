package org.tyst.interviews;

import java.util.Map;
import java.util.Objects;
import org.tyst.basics.Text;

/**
 * How an interview was held, beyond who, when and where. Nothing here is guessed: what nobody stated says so.
 *
 * @param identity how it was made sure who was on the line, or who wrote
 * @param message what was received, when the interview is one
 * @param whatWasDecided what was decided about a recording of theirs
 * @param explained what each person was told, by {@link Checklist#key}
 */
public record Conduct(
        String identity,
        SafeToTalk safeToTalk,
        Message message,
        TheirRecording recording,
        String whatWasDecided,
        Map<Tool, ToolUse> tools,
        Distress distress,
        Map<String, Said> explained) {
    public Conduct {
        identity = Text.kept(identity);
        safeToTalk = Objects.requireNonNullElse(safeToTalk, SafeToTalk.NOT_STATED);
        message = Objects.requireNonNullElse(message, Message.none());
        recording = Objects.requireNonNullElse(recording, TheirRecording.NOT_STATED);
        whatWasDecided = Text.kept(whatWasDecided);
        tools = Map.copyOf(tools);
        distress = Objects.requireNonNullElse(distress, Distress.none());
        explained = Map.copyOf(Objects.requireNonNullElse(explained, Map.of()));
    }

    public static Conduct notStated() {
        return new Conduct(
                "",
                SafeToTalk.NOT_STATED,
                Message.none(),
                TheirRecording.NOT_STATED,
                "",
                Map.of(),
                Distress.none(),
                Map.of());
    }

    /** As a record of an older Tyst has it, which knew nothing of this. */
    static Conduct orNotStated(Conduct kept) {
        return Objects.requireNonNullElseGet(kept, Conduct::notStated);
    }
}
