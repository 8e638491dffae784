package org.tyst.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tyst.sync.Kind;

/**
 * What was written in last on this laptop, and when.
 *
 * @param form the name of a form that was half typed; blank if it was the thing itself
 * @param thing what the words are about; empty for a form that is about nothing of the record yet
 */
public record LastWritten(String form, Optional<Thing> thing, Instant at) {
    private static final String ITEM =
            "SELECT kind, item, coalesce(parent, item), case_id, written_at FROM item";
    private static final String LAST =
            ITEM
                    + """
                     WHERE kind IN (?, ?, ?, ?) AND gone = 0 AND author = ?
                    ORDER BY written_at DESC, id DESC LIMIT 1\
                    """;
    private static final String ONE = ITEM + " WHERE item = ? AND gone = 0";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}$");

    /**
     * An item of a case.
     *
     * @param within the interview of a statement; else the thing itself
     */
    public record Thing(Kind kind, UUID item, UUID within, UUID caseId) {}

    static Optional<LastWritten> by(Author author, Sql sql) {
        var thing = thing(author, sql);
        var form = LastForm.in(new SettingTable(sql)).map(last -> of(last, sql));
        return form.filter(typed -> thing.filter(it -> it.at.isAfter(typed.at)).isEmpty())
                .or(() -> thing);
    }

    private static Optional<LastWritten> thing(Author author, Sql sql) {
        return sql.row(
                LAST,
                row -> new LastWritten("", Optional.of(thing(row)), Instant.parse(row.text(5))),
                Kind.STATEMENT,
                Kind.INTERVIEW,
                Kind.REPORT,
                Kind.CONTEST,
                author.who());
    }

    private static LastWritten of(LastForm form, Sql sql) {
        var id = ID.matcher(form.name());
        var about = id.find() ? Optional.of(UUID.fromString(id.group())) : Optional.<UUID>empty();
        return new LastWritten(
                form.name(),
                about.flatMap(item -> sql.row(ONE, LastWritten::thing, item)),
                form.at());
    }

    private static Thing thing(Sql.Row row) throws java.sql.SQLException {
        return new Thing(Kind.valueOf(row.text(1)), row.id(2), row.id(3), row.id(4));
    }
}
