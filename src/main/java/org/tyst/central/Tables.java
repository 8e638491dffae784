package org.tyst.central;

/** The tables of the central record. */
record Tables(
        Items items,
        Conflicts conflicts,
        OpLog log,
        LateOps late,
        Contents contents,
        Devices devices,
        Audit audit,
        Testimonies testimonies,
        PutBacks putBacks,
        Attachments attachments,
        WipeOrders orders,
        Trainings trainings,
        Roles roles,
        CaseNumbers numbers,
        CasePeople people,
        KnownNames names,
        UrgentAccess urgent,
        KnownAccounts accounts,
        Handovers handovers,
        Deliveries deliveries) {
    static Tables with(Boxes boxes) {
        var items = new Items(boxes);
        var audit = new Audit(boxes);
        return new Tables(
                items,
                new Conflicts(items),
                new OpLog(),
                new LateOps(boxes),
                new Contents(boxes),
                new Devices(),
                audit,
                new Testimonies(boxes),
                new PutBacks(items),
                new Attachments(boxes),
                new WipeOrders(),
                new Trainings(),
                new Roles(),
                new CaseNumbers(boxes),
                new CasePeople(boxes, audit),
                new KnownNames(boxes),
                new UrgentAccess(boxes),
                new KnownAccounts(),
                new Handovers(boxes),
                new Deliveries());
    }
}
