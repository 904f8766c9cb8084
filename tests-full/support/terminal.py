"""Runs a program in a terminal of its own: python3 terminal.py STEPS PROGRAM ARGS…

STEPS is JSON, [[words to wait for, keys to type], …]. What the program showed goes to stdout, its exit code to stderr.
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

steps = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 100, 0, 0))
shown = b''
seen = 0
last = time.monotonic() + float(os.environ.get("PATIENCE", "60"))
while True:
    if steps:
        at = shown.find(steps[0][0].encode(), seen)
        if at >= 0:
            seen = at + 1
            time.sleep(0.3)
            os.write(terminal, steps.pop(0)[1].encode())
            # What is shown anew after a key is another question.
            seen = len(shown)
            continue
    if time.monotonic() > last:
        os.kill(child, 9)
        break
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if not ready:
        continue
    try:
        more = os.read(terminal, 65536)
    except OSError:
        more = b''
    if not more:
        break
    shown += more
sys.stdout.buffer.write(shown)
status = os.waitpid(child, 0)[1]
sys.stderr.write(str(os.waitstatus_to_exitcode(status)))
