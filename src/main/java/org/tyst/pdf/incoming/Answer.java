package org.tyst.pdf.incoming;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/** How what was found goes from the one process to the other. */
final class Answer {
    private Answer() {}

    static void write(Inspection inspection, DataOutputStream out) throws IOException {
        switch (inspection) {
            case Inspection.Refused(var why) -> {
                out.writeBoolean(false);
                out.writeUTF(why.name());
            }
            case Inspection.Clean clean -> {
                out.writeBoolean(true);
                write(clean, out);
            }
        }
        out.flush();
    }

    /**
     * @param largest the answering process is not trusted with our memory either
     */
    static Inspection read(DataInputStream in, long largest) throws IOException {
        return in.readBoolean()
                ? clean(in, largest)
                : new Inspection.Refused(Refusal.valueOf(in.readUTF()));
    }

    private static void write(Inspection.Clean clean, DataOutputStream out) throws IOException {
        out.writeUTF(clean.form().name());
        out.writeInt(clean.pages());
        out.writeInt(clean.takenOut().size());
        for (var kind : clean.takenOut()) out.writeUTF(kind.name());
        out.writeInt(clean.bytes().length);
        out.write(clean.bytes());
    }

    private static Inspection clean(DataInputStream in, long largest) throws IOException {
        var form = AttachmentForm.valueOf(in.readUTF());
        var pages = in.readInt();
        var found = kinds(in);
        var length = in.readInt();
        if (length > largest) return new Inspection.Refused(Refusal.TOO_LARGE);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new java.io.EOFException("Ended in the middle");
        return new Inspection.Clean(form, pages, bytes, found);
    }

    private static Set<TakenOut> kinds(DataInputStream in) throws IOException {
        var found = EnumSet.noneOf(TakenOut.class);
        var count = Math.min(in.readInt(), TakenOut.values().length);
        for (int i = 0; i < count; i++) found.add(TakenOut.valueOf(in.readUTF()));
        return found;
    }
}
