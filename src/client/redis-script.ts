/** More than any window has; stands for a workspace that reports no limit. */
export const UNLIMITED = 1e15;

/**
 * Takes a call out of the shared budget, or ends one. Redis runs a script as one step, so no two processes can take the
 * same call.
 *
 * KEYS: the hash of the budget. ARGV: what to do; the time; this process; how long a process is believed in that says
 * nothing; how soon to ask again; how long a window is believed in; calls to leave to others; and to end a call, what its
 * response reported as remaining and as the end of the window, both empty if there was none.
 *
 * It returns the milliseconds to wait, 0 for a call that was taken, and how many processes share the budget.
 *
 * Of a window that nothing is known about, one call is let through; its response tells the rest. Calls under way may or
 * may not be counted in what responses report, so those of all processes are taken off until they have returned.
 */
export const SCRIPT = `
local key, action, now, me = KEYS[1], ARGV[1], tonumber(ARGV[2]), ARGV[3]
local lease, poll, trust, reserve = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])

local state = {}
local fields = redis.call('HGETALL', key)
for i = 1, #fields, 2 do state[fields[i]] = fields[i + 1] end
local ends, remaining = tonumber(state.ends or '0'), tonumber(state.remaining or '0')
-- A window that ends far away may be a mistake, so after a while one call looks again.
local believed = math.min(ends, tonumber(state.believed or '0'))

redis.call('HSET', key, 'seen:' .. me, now)
redis.call('PEXPIRE', key, 10 * lease)
state['seen:' .. me] = tostring(now)
local processes, underWay = 0, 0
for field, seen in pairs(state) do
  local process = string.match(field, '^seen:(.+)$')
  if process and now - tonumber(seen) > lease then
    redis.call('HDEL', key, field, 'calls:' .. process)
  elseif process then
    processes = processes + 1
    underWay = underWay + tonumber(state['calls:' .. process] or '0')
  end
end

if action == 'take' then
  if now >= believed then
    if now < tonumber(state.probing or '0') then return { poll, processes } end
    redis.call('HSET', key, 'probing', now + lease, 'prober', me)
  elseif remaining - reserve - underWay < 1 then
    local left = ends - now
    -- As calls of other processes return, some of what is taken off for them may turn out to be free.
    if underWay > 0 then left = math.min(left, poll) end
    return { math.ceil(left), processes }
  end
  redis.call('HINCRBY', key, 'calls:' .. me, 1)
  return { 0, processes }
end

if tonumber(state['calls:' .. me] or '0') > 0 then redis.call('HINCRBY', key, 'calls:' .. me, -1) end
if state.prober == me then redis.call('HDEL', key, 'probing', 'prober') end
local seen, reset = tonumber(ARGV[8]), tonumber(ARGV[9])
if not seen then
  -- Lost on the way there or on the way back; it may have been counted.
  redis.call('HSET', key, 'remaining', remaining - 1)
  return { 0, processes }
end
local known = now < believed and remaining < ${UNLIMITED}
if known and (seen >= ${UNLIMITED} or reset < ends) then return { 0, processes } end
if known and reset == ends then seen = math.min(seen, remaining) end
redis.call('HSET', key, 'ends', reset, 'remaining', seen, 'believed', now + trust)
return { 0, processes }
`;
