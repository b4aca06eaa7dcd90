import classes from "@/components/queue/queue.module.css";
import { Bone } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";

const ROWS = Array.from({ length: 14 }, (_, index) => index);

/** The queue before its first rows, in their real measures. */
export function QueueSkeleton() {
  return (
    <div aria-busy="true" style={{ flex: 1, padding: "30px 12px 0" }}>
      <span className="visually-hidden" role="status">
        {uiText.loading}
      </span>
      <table style={{ width: "100%", borderCollapse: "collapse", tableLayout: "fixed" }} aria-hidden="true">
        <tbody className={classes.skeleton}>
          {ROWS.map((row) => (
            <tr key={row}>
              <td style={{ width: 116 }}>
                <Bone width={84} />
              </td>
              <td style={{ width: 172 }}>
                <Bone width={120 + ((row * 17) % 40)} />
              </td>
              <td style={{ width: 128 }}>
                <Bone width={72} height={18} />
              </td>
              <td>
                <Bone width={`${50 + ((row * 13) % 40)}%`} />
              </td>
              <td style={{ width: 98 }}>
                <Bone width={60} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
