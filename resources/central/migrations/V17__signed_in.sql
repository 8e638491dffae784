-- When its owner last signed in with the account that the device joined with: some agencies want that to be not too long ago.
ALTER TABLE device ADD COLUMN signed_in_at timestamptz;
