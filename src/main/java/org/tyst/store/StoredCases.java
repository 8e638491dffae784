package org.tyst.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.CourtImport;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Hearing;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Person;
import org.tyst.cases.SafetyRule;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.sync.Kind;

/** Case files in the table. */
final class StoredCases implements CaseStore {
    private final Transactions transactions;
    private final ItemTable items;
    private final StoredContactPoints points;
    private final StoredFamilies families;
    private final NewerThings newer;
    private final CaseRows rows;

    StoredCases(
            Transactions transactions,
            ItemTable items,
            StoredContactPoints points,
            NewerThings newer,
            CaseRows rows) {
        this.transactions = transactions;
        this.items = items;
        this.points = points;
        this.families = new StoredFamilies(items);
        this.newer = newer;
        this.rows = rows;
    }

    @Override
    public SaveOutcome save(ChildrensCase theCase) {
        return put(Item.of(Kind.CASE, theCase.id(), theCase.id(), theCase));
    }

    @Override
    public SaveOutcome save(Person person) {
        return put(Item.of(Kind.PERSON, person.id(), person.caseId(), person));
    }

    @Override
    public SaveOutcome save(ContactPoint point, String detail) {
        return transactions.save(() -> points.keep(point, detail));
    }

    @Override
    public SaveOutcome save(Hearing hearing) {
        return put(Item.of(Kind.HEARING, hearing.id(), hearing.caseId(), hearing));
    }

    @Override
    public SaveOutcome save(ListedDocument document) {
        return put(Item.of(Kind.DOCUMENT, document.id(), document.caseId(), document));
    }

    @Override
    public SaveOutcome save(CaseFact fact) {
        return put(Item.of(Kind.FACT, fact.id(), fact.caseId(), fact));
    }

    @Override
    public SaveOutcome save(CourtImport courtImport) {
        var item = Item.of(Kind.COURT_IMPORT, courtImport.id(), courtImport.caseId(), courtImport);
        return transactions.save(() -> items.put(item, Act.CASE_IMPORTED, ""));
    }

    @Override
    public SaveOutcome save(FamilyTie tie) {
        return transactions.save(() -> families.keep(tie));
    }

    @Override
    public SaveOutcome save(SafetyRule rule) {
        return transactions.save(() -> families.keep(rule));
    }

    @Override
    public SaveOutcome together(Supplier<SaveOutcome> work) {
        return transactions.together(work);
    }

    @Override
    public List<CaseRow> rows() {
        return rows.all();
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return items.get(id, ChildrensCase.class).map(this::file);
    }

    private CaseFile file(ChildrensCase theCase) {
        var id = theCase.id();
        return new CaseFile(
                theCase,
                items.ofCase(id, Kind.PERSON, Person.class),
                items.ofCase(id, Kind.CONTACT_POINT, ContactPoint.class),
                items.ofCase(id, Kind.HEARING, Hearing.class),
                items.ofCase(id, Kind.DOCUMENT, ListedDocument.class),
                items.ofCase(id, Kind.FACT, CaseFact.class),
                items.ofCase(id, Kind.COURT_IMPORT, CourtImport.class),
                items.ofCase(id, Kind.CHECK, AgencyCheck.class),
                items.ofCase(id, Kind.CHRONOLOGY_ENTRY, ChronologyEntry.class),
                families.of(id),
                newer.count(id.value()));
    }

    private SaveOutcome put(Item item) {
        return transactions.save(() -> items.put(item));
    }
}
