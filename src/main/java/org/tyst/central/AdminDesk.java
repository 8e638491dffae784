package org.tyst.central;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tyst.central.Administration.Outcome;
import org.tyst.central.Audit.By;
import org.tyst.central.UrgentAccess.Decision;
import org.tyst.sync.WipeReceipt;

/** What an administrator types, and is told. Who acts is asked for a name and a reason; who only looks is not. */
final class AdminDesk {
    static final String HELP =
            """
            enrol PERSON                   a code by which one laptop of theirs can join, once, within a week
            account PERSON SUBJECT         whose account it is, by the subject that the issuer of accounts names them
            devices                        which laptops there are, whose, and when each was last heard of
            revoke DEVICE                  it is shown nothing any more; what it has not sent it may still hand over
            wipe DEVICE                    as revoke, and with its next contact it is told to forget everything
            receipts                       which wipes were ordered, fetched and done, and what was lost
            allocate CASE PERSON           from now on the case is theirs too
            reallocate CASE PERSON PERSON  from now on it is the second one's and no longer the first one's
            grant CASE PERSON              works on it beside whoever it is allocated to
            audit CASE PERSON LAST-DAY     reads that one case, until the end of that day
            end CASE PERSON                the case is no longer theirs, in whatever role they had it
            team TEAM PERSON PART          practitioner, manager or business_support: the last two see what the practitioners are allocated
            leave TEAM PERSON
            digest [MANAGER]               which cases were opened without allocation, by whom and why; of their teams, or all
            agree REQUEST                  it was right to open it
            refuse REQUEST                 it was not, and is shut at once
            certify PERSON LAST-DAY        until when their training holds (2027-03-31)
            attest PERSON DAY              they have attested to the policy that is in force, on that day
            extend PERSON                  both have run out, and they may go on for a short time, once
            retention                      until when cases are kept that nobody has any more
            destroy CASE                   when its time has run out. There is no taking this back
            destroyed                      the certificates of what was destroyed
            deliveries                     copies that have not reached the court, since when, and why
            deliver CASE COPY              sends one again that was for a person, when what stood in the way is gone
            hold CASE KIND                 nothing of it is destroyed while the hold stands
            holds CASE                     its holds, also those that were lifted
            lift CASE HOLD                 the hold does not stand any more; that it did stays written down
            export-audit FILE case CASE    what was done with it, line by line in a chain, signed
            export-audit FILE from DAY to DAY
            verify-audit FILE              whether it is as it was exported, or the first line that is not
            address                        the address that another central record packs a case for
            transfer CASE FILE ADDRESS     packs a case for another organisation's central record, and freezes it here
            receive FILE ORGANISATION      takes in a case that was packed for this one (CAFCASS or CAFCASS_CYMRU: who is the controller)
            transferred CASE RECEIPT       the other one has it
            call-off CASE                  the pack did not arrive: the case is ours again\
            """;

    private static final Duration LATELY = Duration.ofDays(7);

    private final AdminOffice office;
    private final UnaryOperator<String> asked;
    private final Consumer<String> told;
    private final RetentionDesk kept;
    private final TransferDesk transfers;
    private final QueueDesk queue;
    private final HoldDesk holds;
    private final AuditDesk audits;

    AdminDesk(AdminOffice office, UnaryOperator<String> asked, Consumer<String> told) {
        this.office = office;
        this.asked = asked;
        this.told = told;
        this.kept = new RetentionDesk(office.destroying(), told);
        this.transfers = new TransferDesk(office.transferring(), asked, told);
        this.queue = new QueueDesk(office.queue(), told);
        this.holds = new HoldDesk(office.holding(), told);
        this.audits = new AuditDesk(office.auditExport(), told);
    }

    /** False if it was not understood, or not done. */
    boolean run(List<String> words) throws SQLException {
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "enrol" -> enrol(id(words, 1));
                case "account" -> account(id(words, 1), words.get(2));
                case "devices" -> devices();
                case "revoke" -> done(desk().revoke(id(words, 1), by()));
                case "wipe" -> done(desk().wipe(id(words, 1), by()));
                case "receipts" -> receipts();
                case "allocate" -> done(desk().allocate(id(words, 1), id(words, 2), by()));
                case "reallocate" -> reallocate(id(words, 1), id(words, 2), id(words, 3));
                case "grant" -> done(desk().addCoWorker(id(words, 1), id(words, 2), by()));
                case "audit" ->
                        done(desk().letAudit(id(words, 1), id(words, 2), endOf(words), by()));
                case "end" -> done(desk().endAccess(id(words, 1), id(words, 2), by()));
                case "team" -> done(desk().joinTeam(id(words, 1), id(words, 2), part(words), by()));
                case "leave" -> done(desk().leaveTeam(id(words, 1), id(words, 2), by()));
                case "digest" -> digest(words);
                case "agree" -> done(desk().decide(id(words, 1), Decision.AGREED, by()));
                case "refuse" -> done(desk().decide(id(words, 1), Decision.REFUSED, by()));
                case "certify" -> done(desk().certify(id(words, 1), day(words), by()));
                case "attest" -> done(desk().attest(id(words, 1), day(words), by()));
                case "extend" -> done(desk().extend(id(words, 1), by()));
                case "retention" -> kept.list();
                case "destroy" -> kept.destroy(id(words, 1), by());
                case "destroyed" -> kept.certificates();
                case "deliveries" -> queue.list();
                case "deliver" -> queue.again(id(words, 1), id(words, 2), by());
                case "hold" -> holds.put(id(words, 1), words.get(2), by());
                case "holds" -> holds.list(id(words, 1));
                case "lift" -> holds.lift(id(words, 1), id(words, 2), by());
                case "export-audit" ->
                        audits.write(AuditDesk.asked(words), Path.of(words.get(1)), by());
                case "verify-audit" -> audits.verify(Path.of(words.get(1)));
                case "address" -> transfers.address();
                case "transfer" -> transfers.pack(id(words, 1), words.get(2), words.get(3), by());
                case "receive" -> transfers.takeIn(words.get(1), words.get(2), by());
                case "transferred" -> transfers.received(id(words, 1), words.get(2), by());
                case "call-off" -> transfers.callOff(id(words, 1), by());
                default -> refused(HELP);
            };
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return refused("Not understood. " + HELP);
        }
    }

    private boolean enrol(UUID user) throws SQLException {
        var code = office.joinCode(desk().enrol(user, by()));
        told.accept("For one laptop, once, within a week; send it by another way than the laptop:");
        told.accept("  " + code.text());
        return true;
    }

    private boolean account(UUID user, String subject) throws SQLException {
        return office.issuer().isPresent()
                ? done(desk().knowAccount(office.issuer().get(), subject, user, by()))
                : refused("No issuer of accounts is set: TYST_ISSUER_URL.");
    }

    private boolean devices() throws SQLException {
        for (var line : desk().devices()) told.accept(told(line));
        return true;
    }

    private static String told(Devices.Line line) {
        return String.join(
                "  ",
                line.device().toString(),
                "of " + line.user(),
                line.status().name(),
                "joined " + moment(line.joined()),
                "last heard of " + moment(line.lastSeen()));
    }

    private boolean receipts() throws SQLException {
        for (var line : desk().receipts()) told.accept(told(line));
        return true;
    }

    private static String told(WipeOrders.Line line) {
        return String.join(
                "  ",
                line.device().toString(),
                "of " + line.user(),
                "order " + line.order(),
                "given " + moment(line.issued()),
                "fetched " + moment(line.fetched()),
                line.receipt().map(AdminDesk::told).orElse("not done yet"));
    }

    private static String told(WipeReceipt receipt) {
        return "done %s: %d cases, %d documents; sent before %d, LOST %d entries and %d files"
                        .formatted(
                                moment(receipt.at()),
                                receipt.cases(),
                                receipt.attachments(),
                                receipt.sent(),
                                receipt.unsent(),
                                receipt.unsentFiles())
                + receipt.files().map(AdminDesk::told).orElse("");
    }

    private static String told(WipeReceipt.Files files) {
        return " (filed copies: %d sent, %d LOST; photos and documents: %d sent, %d LOST)"
                .formatted(
                        files.copiesSent(),
                        files.copiesLost(),
                        files.attachmentsSent(),
                        files.attachmentsLost());
    }

    private boolean digest(List<String> words) throws SQLException {
        var manager = words.size() > 1 ? Optional.of(id(words, 1)) : Optional.<UUID>empty();
        var since = Instant.now().minus(LATELY);
        Digest.of(desk().urgent(since, manager), LocalDate.now(ZoneOffset.UTC)).forEach(told);
        return true;
    }

    /** Whoever takes over is to know how old what they see may be. */
    private boolean reallocate(UUID caseId, UUID from, UUID to) throws SQLException {
        var done = done(desk().reallocate(caseId, from, to, by()));
        if (!done) return false;
        for (var line : desk().devices())
            if (line.user().equals(from))
                told.accept(
                        "Their laptop "
                                + line.device()
                                + " was last heard of "
                                + moment(line.lastSeen())
                                + ". What it has not sent by then comes to the manager.");
        return true;
    }

    private boolean done(Outcome outcome) {
        return switch (outcome) {
            case DONE -> {
                told.accept("Done, and written down.");
                yield true;
            }
            case ALREADY -> refused("It was so already. Nothing was changed.");
            case NO_SUCH_DEVICE -> refused("There is no such device.");
            case NO_SUCH_REQUEST -> refused("Nobody has asked for that.");
            case NOT_THEIRS -> refused("The case is not theirs. Nothing was changed.");
            case NOT_TRAINED ->
                    refused("Their training has run out: no case may be allocated to them.");
            case GONE ->
                    refused(
                            "The case is not here any more: it was destroyed when its time had run out, or handed over.");
        };
    }

    private By by() {
        return new By(
                asked.apply("Your name:").strip(), asked.apply("Why? It is written down:").strip());
    }

    private Administration desk() {
        return office.administration();
    }

    private boolean refused(String why) {
        told.accept(why);
        return false;
    }

    private static UUID id(List<String> words, int at) {
        return UUID.fromString(words.get(at));
    }

    private static Teams.Part part(List<String> words) {
        return Teams.Part.valueOf(words.get(3).toUpperCase(Locale.ROOT));
    }

    private static Instant endOf(List<String> words) {
        return LocalDate.parse(words.get(3)).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(List<String> words) {
        return LocalDate.parse(words.get(2));
    }

    private static String moment(Optional<Instant> at) {
        return at.map(AdminDesk::moment).orElse("never");
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
