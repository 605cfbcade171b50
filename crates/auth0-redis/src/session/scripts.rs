//! Atomic scripts. Each of them uses one key and is safe to send twice.

/// Writes a session if the stored version is the expected one, or if no session is stored and none
/// is expected. If an identical session is already stored, the first of two sends wrote it.
pub(super) const SAVE: &str = "
local kept = redis.call('get', KEYS[1])
if kept == ARGV[2] then return 1 end
local version = ''
if kept then version = string.sub(kept, 1, 8) end
if version ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[2], 'px', ARGV[3])
return 1";

/// Adds a session to a list, removes expired ones, and keeps the list as long as any of them.
pub(super) const LIST: &str = "
redis.call('zremrangebyscore', KEYS[1], '-inf', '(' .. ARGV[3])
redis.call('zadd', KEYS[1], ARGV[1], ARGV[2])
if redis.call('pttl', KEYS[1]) < tonumber(ARGV[4]) then redis.call('pexpire', KEYS[1], ARGV[4]) end
return 1";

/// Stores the latest of several logouts for the longest of their periods.
pub(super) const LOGOUT: &str = "
local at = ARGV[1]
local kept = redis.call('get', KEYS[1])
if kept and tonumber(kept) > tonumber(at) then at = kept end
local left = tonumber(ARGV[2])
local before = redis.call('pttl', KEYS[1])
if before > left then left = before end
redis.call('set', KEYS[1], at, 'px', string.format('%.0f', left))
return 1";

/// Takes a lock, or extends it for its owner.
pub(super) const LOCK: &str = "
local owner = redis.call('get', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])
return 1";
