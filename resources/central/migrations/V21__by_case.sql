-- Every key of a table that is about a case begins with the case, so that the tables can be spread by it over several machines.
ALTER TABLE late_op DROP CONSTRAINT late_op_pkey;
ALTER TABLE late_op ADD PRIMARY KEY (case_id, op);
