-- Version 4 of the store: the triggers that keep the past are no longer part of the file.
--
-- Whoever opens the store to write makes them for that connection (`schema.rs`). In the file, each command that only reads
-- parsed all of them first, which took longer than all the rest of showing one person.

DROP TRIGGER IF EXISTS prisoner_replaced;
DROP TRIGGER IF EXISTS prisoner_deleted;
DROP TRIGGER IF EXISTS custody_replaced;
DROP TRIGGER IF EXISTS custody_deleted;
DROP TRIGGER IF EXISTS release_date_replaced;
DROP TRIGGER IF EXISTS release_date_deleted;
DROP TRIGGER IF EXISTS event_replaced;
DROP TRIGGER IF EXISTS event_deleted;
DROP TRIGGER IF EXISTS tenancy_replaced;
DROP TRIGGER IF EXISTS tenancy_deleted;
DROP TRIGGER IF EXISTS referral_replaced;
DROP TRIGGER IF EXISTS referral_deleted;
DROP TRIGGER IF EXISTS note_replaced;
DROP TRIGGER IF EXISTS note_deleted;
DROP TRIGGER IF EXISTS mark_replaced;
DROP TRIGGER IF EXISTS mark_deleted;
DROP TRIGGER IF EXISTS todo_replaced;
DROP TRIGGER IF EXISTS todo_deleted;
DROP TRIGGER IF EXISTS by_hand_replaced;
DROP TRIGGER IF EXISTS by_hand_deleted;
DROP TRIGGER IF EXISTS own_protocol_replaced;
DROP TRIGGER IF EXISTS own_protocol_deleted;
DROP TRIGGER IF EXISTS protocol_in_force_replaced;
DROP TRIGGER IF EXISTS protocol_in_force_deleted;
DROP TRIGGER IF EXISTS holiday_replaced;
DROP TRIGGER IF EXISTS holiday_deleted;
DROP TRIGGER IF EXISTS setting_replaced;
DROP TRIGGER IF EXISTS setting_deleted;
DROP TRIGGER IF EXISTS entry_replaced;
DROP TRIGGER IF EXISTS entry_deleted;
DROP TRIGGER IF EXISTS directory_entry_replaced;
DROP TRIGGER IF EXISTS directory_entry_deleted;

-- A program that has had the file open since before would go on without them. Only such a one begins an operation with zeroes.
CREATE TRIGGER operation_by_an_older_program BEFORE INSERT ON operation
WHEN new.hash = x'0000000000000000000000000000000000000000000000000000000000000000' BEGIN
    SELECT RAISE(ABORT, 'the store was carried to a newer version');
END;
