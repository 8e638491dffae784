package org.tyst.interviews.attachments;

import java.util.Set;

/**
 * Looks at a file from outside and makes it anew, or says why it will not. It takes seconds and a good deal of memory:
 * never on the store's or the screen's thread. What is in the file can make it fail, but never make it run long or harm.
 */
public interface AttachmentInspector {
    Inspection inspect(byte[] file);

    sealed interface Inspection {
        /** Made anew: nothing of the file is in these bytes but what can be seen. */
        record Clean(AttachmentForm form, int pages, byte[] bytes, Set<TakenOut> takenOut)
                implements Inspection {
            public Clean {
                takenOut = Set.copyOf(takenOut);
            }
        }

        record Refused(Refusal why) implements Inspection {}
    }
}
