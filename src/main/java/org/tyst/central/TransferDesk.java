package org.tyst.central;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tyst.central.Audit.By;
import org.tyst.central.TransferManifest.Sort;
import org.tyst.central.Transferring.Outcome;
import org.tyst.central.Transferring.Why;
import org.tyst.people.Organisation;
import org.tyst.vault.AgencyKey;

/** What an administrator is told when a case goes to another organisation, or comes from one. */
final class TransferDesk {
    private final Transferring transferring;
    private final UnaryOperator<String> asked;
    private final Consumer<String> told;

    TransferDesk(Transferring transferring, UnaryOperator<String> asked, Consumer<String> told) {
        this.transferring = transferring;
        this.asked = asked;
        this.told = told;
    }

    boolean address() throws SQLException {
        var address = transferring.address();
        told.accept("Packs for this central record are made for this address:");
        told.accept("  " + address.text());
        told.accept("Read this to the other side by telephone: " + address.fingerprint());
        return true;
    }

    boolean pack(UUID caseId, String file, String address, By by) throws SQLException {
        var receiver = AgencyKey.read(address);
        if (receiver.isEmpty()) return refused("That is not an address of a central record.");
        told.accept("That is the address of " + receiver.get().fingerprint());
        if (!confirmed()) return refused("Nothing was packed.");
        return reading(() -> transferring.pack(caseId, Path.of(file), receiver.get(), by));
    }

    boolean takeIn(String file, String organisation, By by) throws SQLException {
        var controller = Organisation.valueOf(organisation);
        return reading(() -> transferring.takeIn(Path.of(file), controller, this::isTheirs, by));
    }

    private boolean isTheirs(Unpacking pack) {
        var list = pack.manifest();
        told.accept(
                "From %s: case %s, %d entries, %d filed copies, %d attachments. Packed %s by %s, because: %s."
                        .formatted(
                                list.from(),
                                list.courtNumber(),
                                list.count(Sort.ITEM),
                                list.count(Sort.FILED_COPY),
                                list.count(Sort.ATTACHMENT),
                                list.at(),
                                list.by().who(),
                                list.by().why()));
        told.accept("Signed by " + pack.sender());
        return confirmed();
    }

    private boolean confirmed() {
        return asked.apply("Is that what they read to you? (yes)").strip().equalsIgnoreCase("yes");
    }

    boolean received(UUID caseId, String receipt, By by) throws SQLException {
        return told(transferring.received(caseId, receipt, by));
    }

    boolean callOff(UUID caseId, By by) throws SQLException {
        return told(transferring.callOff(caseId, by));
    }

    private boolean reading(Act act) throws SQLException {
        try {
            return told(act.done());
        } catch (PackFile.Unreadable e) {
            return refused(e.getMessage() + " Nothing was taken in.");
        } catch (IOException e) {
            return refused(
                    "The file could not be read or written: "
                            + e.getMessage()
                            + ". Nothing was handed over or taken in; a case that was being packed has to be packed again or allocated.");
        }
    }

    private boolean told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Packed(var list, var signedBy) -> {
                told.accept(
                        "Packed: %d entries, %d filed copies, %d attachments. The case is frozen here, and nobody has it."
                                .formatted(
                                        list.count(Sort.ITEM),
                                        list.count(Sort.FILED_COPY),
                                        list.count(Sort.ATTACHMENT)));
                told.accept(
                        "Send the file by the agreed secure way, and read this to them: "
                                + signedBy);
                yield true;
            }
            case Outcome.TakenIn(_, var receipt) -> {
                told.accept(
                        "Taken in, every hash as its list says. Allocate it now. Their receipt:");
                told.accept("  " + receipt);
                yield true;
            }
            case Outcome.Done _ -> {
                told.accept("Done, and written down.");
                yield true;
            }
            case Outcome.Refused(var why) -> refused(text(why));
        };
    }

    private static String text(Why why) {
        return switch (why) {
            case NO_SUCH_CASE -> "There is no such case here.";
            case HANDED_OVER ->
                    "It was handed over before. Call that off first, if it did not arrive.";
            case BYTES_MISSING ->
                    "Some attachments or filed copies are still on a laptop. Nothing was changed: wait until everything has come.";
            case NOT_CONFIRMED -> "Nothing was taken in.";
            case HERE_ALREADY -> "A case with this id is here already. Nothing was taken in.";
            case NOT_HANDED_OVER -> "It is not on its way to anybody.";
            case NOT_THE_RECEIPT -> "That is not the receipt for it.";
        };
    }

    private boolean refused(String why) {
        told.accept(why);
        return false;
    }

    @FunctionalInterface
    private interface Act {
        Outcome done() throws SQLException, IOException;
    }
}
