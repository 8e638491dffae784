package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.CentralItem;
import org.tyst.sync.ConflictId;
import org.tyst.sync.Kind;
import org.tyst.sync.Lineage;
import org.tyst.sync.Lost;
import org.tyst.sync.Merged;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.OpeningReview;
import org.tyst.sync.Operation;
import org.tyst.sync.Refusal;
import org.tyst.sync.Ruling;
import org.tyst.sync.Writing;

/** One operation under its case's lock: found in the log, or ruled on, written and logged. */
final class OneOperation {
    private final Connection connection;
    private final Tables tables;
    private final OneCase theCase;
    private Operation op;
    private final Asking asking;
    private final Instant at;

    OneOperation(
            Connection connection,
            Tables tables,
            OneCase theCase,
            Operation op,
            Asking asking,
            Instant at) {
        this.connection = connection;
        this.tables = tables;
        this.theCase = theCase;
        this.op = op;
        this.asking = asking;
        this.at = at;
    }

    OpOutcome outcome() throws SQLException {
        if (!isTheirs()) return new OpOutcome.Refused(op.id(), Refusal.ROLE);
        var before = theCase.logged(op.id());
        return before.isPresent() ? new OpOutcome.Already(op.id(), again(before.get())) : first();
    }

    /** What the central record writes itself is for nobody else to write. And whoever does not see everything could take a hidden item for one of a kind that is theirs. */
    private boolean isTheirs() throws SQLException {
        if (op.kind().isOnlyWrittenThere() || !theCase.reach().writes().contains(op.kind()))
            return false;
        if (!theCase.reach().isPart()) return true;
        var kind = tables.roles().kindOf(connection, op.caseId(), op.item());
        return kind.isEmpty() || kind.get() == op.kind();
    }

    private OpOutcome again(OpLog.Line line) throws SQLException {
        return switch (line.became()) {
            case REFUSED -> new OpOutcome.Refused(op.id(), line.refusal().orElse(Refusal.OTHER));
            case APPLIED -> new OpOutcome.Applied(op.id(), line.sentVid(), standing(), List.of());
            case CONFLICT ->
                    new OpOutcome.Conflicting(op.id(), line.sentVid(), standing(), conflict());
        };
    }

    private OpOutcome first() throws SQLException {
        tables.names().keep(connection, op, asking);
        var current = theCase.standing(op.item());
        if (op.behind() && current.isPresent() && cameBefore())
            return taken(Merged.unchanged(current.get().writing()), current);
        if (op.kind() == Kind.LATE_REVIEW && current.isEmpty()) return decided();
        if (op.kind() == Kind.ACCESS_REVIEW && current.isEmpty()) return said();
        return op.lost().isPresent()
                ? broughtBack(op.lost().get(), current)
                : ruled(base(), current);
    }

    private OpOutcome decided() throws SQLException {
        op = op.standingOn(0);
        tables.audit()
                .write(connection, asking, Audit.Act.LATE_DECIDED, Optional.of(op.caseId()), 1);
        return switch (LateDecision.of(theCase, op)) {
            case LateDecision.Unknown() -> refused(Refusal.OTHER);
            case LateDecision.OnlySaid() -> ruled(Optional.empty(), Optional.empty());
            case LateDecision.Take(var late) -> decided(late);
        };
    }

    /** The decision and what it asks for are one. What cannot be taken in is not said to have been. */
    private OpOutcome decided(Operation late) throws SQLException {
        var other = new OneOperation(connection, tables, theCase, late, asking, at);
        var current = theCase.standing(late.item());
        if (Ruling.on(late, other.base(), current) instanceof Ruling.Refuse(var why))
            return refused(why);
        var said = ruled(Optional.empty(), Optional.empty());
        theCase.write();
        tables.late().takingIn(connection, late.id());
        other.ruled(other.base(), current);
        theCase.write();
        tables.late().over(connection);
        return said;
    }

    /** A manager's word on a case that was opened: it stands in the case, and a refusal ends the access in the same transaction. */
    private OpOutcome said() throws SQLException {
        op = op.standingOn(0);
        var review =
                OpeningReview.read(op.writing().body())
                        .filter(read -> read.caseId().equals(op.caseId()));
        if (review.isEmpty()) return refused(Refusal.OTHER);
        theCase.write();
        return switch (tables.urgent().say(connection, review.get())) {
            case DECIDED -> {
                audit(review.get().verdict());
                yield ruled(Optional.empty(), Optional.empty());
            }
            case DECIDED_BEFORE -> ruled(Optional.empty(), Optional.empty());
            case THEIR_OWN -> refused(Refusal.ROLE);
            case UNKNOWN -> refused(Refusal.OTHER);
        };
    }

    private void audit(OpeningReview.Verdict verdict) throws SQLException {
        var act =
                switch (verdict) {
                    case AGREED -> Audit.Act.URGENT_AGREED;
                    case REFUSED -> Audit.Act.URGENT_REFUSED;
                };
        tables.audit().write(connection, asking, act, Optional.of(op.caseId()), 1);
    }

    private OpOutcome ruled(Optional<Writing> base, Optional<CentralItem> current)
            throws SQLException {
        return switch (ruling(base, current)) {
            case Ruling.Refuse(var why) -> refused(why);
            case Ruling.Take(var merged) -> taken(merged, current);
        };
    }

    /** What was sent in the same push has to be written before it can be asked whose it is. */
    private Ruling ruling(Optional<Writing> base, Optional<CentralItem> current)
            throws SQLException {
        if (op.kind() != Kind.REPORT || current.isEmpty()) return Ruling.on(op, base, current);
        theCase.write();
        return ReportHands.isAnothers(connection, op, asking)
                ? Ruling.onAnothers(op, base, current.get())
                : Ruling.on(op, base, current);
    }

    /** It stands on a line that broke off: its place is found among the versions that are here. */
    private OpOutcome broughtBack(Lost lost, Optional<CentralItem> current) throws SQLException {
        theCase.write();
        var lineage = tables.putBacks().lineage(connection, op, lost);
        if (current.isPresent() && lineage.isOvertaken())
            return taken(Merged.unchanged(current.get().writing()), current);
        var base = lineage.base();
        op = op.standingOn(base.map(Lineage.Known::vid).orElse(0L));
        return ruled(base.map(Lineage.Known::writing), current);
    }

    /** An older copy sends what it has not seen answered; the laptop it was copied from may have sent that, and gone on. */
    private boolean cameBefore() throws SQLException {
        theCase.write();
        return tables.items()
                .since(connection, op.caseId(), op.item(), op.baseVid())
                .contains(op.writing());
    }

    private Optional<Writing> base() {
        return theCase.version(op.item(), op.baseVid());
    }

    private OpOutcome refused(Refusal why) {
        log(OpLog.Became.REFUSED, 0, Optional.of(why));
        return new OpOutcome.Refused(op.id(), why);
    }

    private OpOutcome taken(Merged merged, Optional<CentralItem> current) throws SQLException {
        var sentVid = keptAsSent(current);
        tables.attachments().name(connection, op, asking);
        stand(merged.writing(), sentVid, current);
        tables.numbers().stands(connection, standing());
        tables.people().stands(connection, standing(), asking);
        settleWhatItSettles();
        return merged.isConflict()
                ? met(merged, sentVid, current.orElseThrow())
                : applied(merged, sentVid);
    }

    private OpOutcome applied(Merged merged, long sentVid) throws SQLException {
        var beside = new ArrayList<CentralItem>();
        if (merged.beside().isPresent()) beside.add(putBeside(merged.beside().get()));
        log(OpLog.Became.APPLIED, sentVid, Optional.empty());
        return new OpOutcome.Applied(op.id(), sentVid, standing(), beside);
    }

    private OpOutcome met(Merged merged, long sentVid, CentralItem current) throws SQLException {
        if (merged.beside().isPresent()) putBeside(merged.beside().get());
        var texts =
                merged.mineStands()
                        ? new Conflicts.Texts(op.baseVid(), current.vid(), sentVid)
                        : new Conflicts.Texts(op.baseVid(), sentVid, current.vid());
        theCase.write();
        var id = ConflictId.met(op.id(), tables.putBacks().current(connection));
        tables.conflicts()
                .open(connection, id, op, merged.conflictingFields(), texts, at, theCase.next());
        log(OpLog.Became.CONFLICT, sentVid, Optional.empty());
        return new OpOutcome.Conflicting(op.id(), sentVid, standing(), conflict());
    }

    /** Every text that is sent is kept as it was sent, also when it does not come to stand. */
    private long keptAsSent(Optional<CentralItem> current) {
        if (current.isPresent() && current.get().writing().equals(op.writing()))
            return current.get().vid();
        var sent = item(op.item(), theCase.next(), op.writing());
        theCase.keep(sent, op.id(), op.lost().filter(Lost::asItStood));
        return sent.vid();
    }

    /** What stands is never older than what was sent last: a laptop that kept its own text open must be able to tell. */
    private void stand(Writing writing, long sentVid, Optional<CentralItem> current) {
        var before = current.map(CentralItem::vid).orElse(0L);
        if (before == sentVid) {
            theCase.name(op.item(), op.contentSha256());
            return;
        }
        var stands =
                writing.equals(op.writing())
                        ? item(op.item(), sentVid, writing)
                        : merged(writing, current);
        theCase.stand(stands);
        theCase.moved(op.item(), before, stands.vid());
    }

    private CentralItem merged(Writing writing, Optional<CentralItem> current) {
        var vid = theCase.next();
        var merged =
                current.filter(standing -> standing.writing().equals(writing))
                        .map(standing -> standing.at(vid))
                        .orElseGet(() -> item(op.item(), vid, writing));
        theCase.keep(merged, op.id(), Optional.empty());
        return merged;
    }

    private CentralItem putBeside(Writing writing) {
        var id = Ids.named("beside", op.id().toString());
        var body = writing.body().deepCopy().put("id", id.toString());
        var beside = item(id, theCase.next(), writing.with(body));
        theCase.keep(beside, op.id(), Optional.empty());
        theCase.stand(beside);
        theCase.moved(id, 0, beside.vid());
        return beside;
    }

    private void settleWhatItSettles() throws SQLException {
        for (ConflictId conflict : op.settles())
            tables.conflicts().settle(connection, op.caseId(), conflict, op.id(), theCase.next());
    }

    private CentralItem item(UUID id, long vid, Writing writing) {
        return new CentralItem(
                id,
                op.caseId(),
                op.kind(),
                op.parent(),
                vid,
                writing,
                op.contentSha256(),
                op.author(),
                op.writtenAt());
    }

    private CentralItem standing() {
        return theCase.standing(op.item())
                .orElseThrow(() -> new IllegalStateException("What was taken does not stand"));
    }

    /** Met on this line of history or on an earlier one; before there were lines, by the operation's own id. */
    private CentralConflict conflict() throws SQLException {
        var names = new ArrayList<>(List.of(new ConflictId(op.id())));
        for (var line : tables.putBacks().all(connection)) names.add(ConflictId.met(op.id(), line));
        return tables.conflicts()
                .one(connection, op.caseId(), names)
                .orElseThrow(
                        () -> new IllegalStateException("A conflict that was logged is missing"));
    }

    private void log(OpLog.Became became, long sentVid, Optional<Refusal> refusal) {
        theCase.log(op, new OpLog.Line(op.item(), became, sentVid, refusal));
    }
}
